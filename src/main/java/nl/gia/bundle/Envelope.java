package nl.gia.bundle;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.armor.ArmoredDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.gia.journal.Identity;
import nl.gia.platform.problem.UserFailure;

/**
 * The age v1 file around a gzipped bundle, readable by the holders of the receivers' keys alone.
 */
public final class Envelope {
  private Envelope() {}

  /**
   * A stream whose content, gzipped, only these receivers can read; it must be closed to be whole.
   *
   * @param encryptionKeys their encryption keys in base64, or as the program age writes them
   */
  public static OutputStream sealed(OutputStream out, List<String> encryptionKeys)
      throws IOException {
    try {
      List<RecipientStanzaWriter> receivers = new ArrayList<>();
      for (String key : encryptionKeys) {
        receivers.add(
            X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(
                RecoveryStore.isRecipient(key) ? key : Identity.ageRecipient(key)));
      }
      return new GZIPOutputStream(
          Channels.newOutputStream(
              new StandardEncryptingChannelFactory()
                  .newEncryptingChannel(Channels.newChannel(out), receivers)),
          1 << 16);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new UserFailure(BundleText.RECIPIENT);
    }
  }

  /** What was sealed for this identity. The bytes are to be trusted only once the end was read. */
  static InputStream opened(InputStream in, Identity identity, boolean armored)
      throws IOException, GeneralSecurityException {
    List<RecipientStanzaReader> reader =
        List.of(
            X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity.ageIdentity()));
    StandardDecryptingChannelFactory channels =
        armored ? new ArmoredDecryptingChannelFactory() : new StandardDecryptingChannelFactory();
    try {
      ReadableByteChannel plain = channels.newDecryptingChannel(Channels.newChannel(in), reader);
      return Channels.newInputStream(plain);
    } catch (BufferUnderflowException e) {
      // Thrown where a header ends in the middle of a line.
      throw new EOFException();
    }
  }
}

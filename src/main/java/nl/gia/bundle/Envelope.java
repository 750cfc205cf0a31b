package nl.gia.bundle;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
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
      return new Packed(
          Channels.newOutputStream(
              new StandardEncryptingChannelFactory()
                  .newEncryptingChannel(Channels.newChannel(out), receivers)));
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
    try {
      InputStream binary = armored ? Base64.getMimeDecoder().wrap(new Armor(in)) : in;
      ReadableByteChannel plain =
          new StandardDecryptingChannelFactory()
              .newDecryptingChannel(Channels.newChannel(binary), reader);
      return Channels.newInputStream(plain);
    } catch (BufferUnderflowException e) {
      // Thrown where a header ends in the middle of a line.
      throw new EOFException();
    }
  }

  /**
   * What stands between the first and the last line of an encrypted text, however a mail program
   * ended, broke or marked its lines.
   */
  private static final class Armor extends FilterInputStream {
    private boolean ended;

    Armor(InputStream in) throws IOException {
      super(in);
      int sign = in.read();
      while (sign >= 0 && sign != '\n' && sign != '\r') {
        sign = in.read();
      }
    }

    @Override
    public int read() throws IOException {
      int sign = ended ? -1 : in.read();
      ended = sign < 0 || sign == '-';
      return ended ? -1 : sign;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int count = 0;
      for (int sign = -1; count < length && (sign = read()) >= 0; count++) {
        target[from + count] = (byte) sign;
      }
      return count == 0 && length > 0 ? -1 : count;
    }
  }
}

package nl.gia.journal.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.gia.platform.json.CanonicalJson;
import nl.gia.platform.json.Json;
import org.junit.jupiter.api.Test;

class HasherTest {
  private static final byte[] SECRET = "0123456789abcdef".getBytes(UTF_8);
  private static final Hash REPLICA = new Hash(1, 2, 3, 4);
  private static final Hash OTHER = new Hash(-1, 7, -3, 9);

  private final Hasher hasher = new Hasher();

  @Test
  void saltIsTheBeginningOfAnHmac() throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
    byte[] expected = Arrays.copyOf(mac.doFinal(new byte[] {0, 1, 2, 3}), Salts.SIZE);
    assertThat(hasher.salt(Salts.secret(SECRET), 0x010203)).isEqualTo(expected);
  }

  @Test
  void digestIsOverSaltTypeAndTheTextAsItStands() throws GeneralSecurityException {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    sha.update(SECRET);
    sha.update("tZoe\u0308 \ud83d\ude00 \"\n".getBytes(UTF_8));
    assertThat(hasher.digest(SECRET, Value.of("Zoe\u0308 \ud83d\ude00 \"\n")))
        .isEqualTo(Hash.of(sha.digest()));
  }

  @Test
  void entryHasTheHashOfItsCanonicalJson() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("zz", Json.parse("{\"b\":1,\"a\":[]}"));
    members.put("ap", 1L);
    members.put("act", List.of("person.add", "p1"));
    members.put("author", "\u20ac");
    members.put("clock", List.of(5L, 0L));
    members.put("erases", List.of(List.of("t", "r"), List.of("t", "r", "c", List.of(0L, 12L))));
    members.put("number", 2L);
    members.put("previous", OTHER.hex());
    members.put("refs", List.of(OTHER.hex()));
    members.put("replica", REPLICA.hex());
    members.put("rows", rows());
    members.put("undoes", OTHER.hex());
    assertThat(entry().hash()).isEqualTo(hasher.of(CanonicalJson.bytes(members)));
  }

  private List<Object> rows() {
    Salts secret = Salts.secret(SECRET);
    String first = hasher.digest(hasher.salt(secret, 0), Value.of(7)).hex();
    List<Object> again = new ArrayList<>(List.of("b"));
    again.add(null);
    again.add(List.of(List.of(0L, 3L)));
    again.add(List.of());
    List<Object> replaced = List.of("c", OTHER.hex(), List.of(List.of(0L, 10L)));
    return List.of(
        List.of("t", "r", List.of(List.of("a", first), again, replaced)),
        List.of("t", "born", List.of()));
  }

  private static Entry entry() {
    List<Write> writes =
        List.of(
            new Write("a", new Content.Given(Value.of(7)), List.of()),
            new Write("b", new Content.Again(List.of()), List.of(new Pointer(0, 3))),
            new Write("c", new Content.Withheld(OTHER), List.of(new Pointer(0, 10))));
    return new Entry(
            REPLICA,
            2,
            OTHER,
            new Clock(5, 0),
            "\u20ac",
            Act.of("person.add", "p1"),
            List.of(),
            List.of(OTHER),
            List.of(new RowWrites("t", "r", writes), new RowWrites("t", "born", List.of())),
            List.of(
                new Erasure("t", "r", null, null), new Erasure("t", "r", "c", new Pointer(0, 12))),
            OTHER,
            null,
            new TreeMap<>(Map.of("zz", "{\"a\":[],\"b\":1}", "ap", "1")),
            Salts.secret(SECRET),
            REPLICA)
        .hashed();
  }
}

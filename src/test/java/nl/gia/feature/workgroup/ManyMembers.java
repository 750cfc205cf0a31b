package nl.gia.feature.workgroup;

import java.nio.file.Path;
import java.util.List;
import nl.gia.feature.Office;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.text.Texts;

/** A database whose working group has thousands of members. */
final class ManyMembers implements AutoCloseable {
  static final int ROWS = 5_000;

  private final Office office;

  ManyMembers(Path folder) {
    office = new Office(folder);
    List<String> names = List.of("Anna", "Bram", "Corrie", "Daan", "Els", "Frits", "Greet");
    office
        .space
        .journal()
        .write(
            Act.of("test"),
            tx -> {
              String organisation = "";
              for (int i = 0; i < ROWS; i++) {
                if (i % 10 == 0) {
                  organisation = tx.create("organisation");
                  tx.set("organisation", organisation, "name", Value.of("Gemeente " + i / 10));
                  tx.set("organisation", organisation, "kind", Value.of("gemeente"));
                }
                String person = tx.create("person");
                tx.set("person", person, "name", Value.of(names.get(i % 7) + " Voorbeeld " + i));
                tx.set("person", person, "organisation", Value.of(organisation));
                String seat = tx.create("membership");
                tx.set("membership", seat, "person", Value.of(person));
                tx.set("membership", seat, "organisation", Value.of(organisation));
                tx.set("membership", seat, "role", Value.of("lid"));
              }
            });
  }

  /** The place that lists them. */
  WorkgroupViewModel place(Texts texts) {
    return new WorkgroupViewModel(office.desk(texts), office.space);
  }

  Office office() {
    return office;
  }

  @Override
  public void close() {
    office.close();
  }
}

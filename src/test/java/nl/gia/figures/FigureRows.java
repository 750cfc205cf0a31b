package nl.gia.figures;

import static nl.gia.db.Tables.INDICATOR;
import static nl.gia.db.Tables.INDICATOR_DEFINITION;
import static nl.gia.db.Tables.INVOLVEMENT;
import static nl.gia.db.Tables.MUNICIPALITY;
import static nl.gia.db.Tables.MUNICIPALITY_PROVINCE;
import static nl.gia.db.Tables.MUNICIPALITY_SUCCESSOR;
import static nl.gia.db.Tables.MUNICIPALITY_TOTAL;
import static nl.gia.db.Tables.PROVINCE;
import static nl.gia.db.Tables.REGION;
import static nl.gia.db.Tables.REGION_PROVINCE;
import static nl.gia.db.Tables.TARGET;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.gia.platform.db.Database;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A database of a test's own, filled row by row. */
public final class FigureRows implements AutoCloseable {
  private final Database database;
  private int next;

  public FigureRows(Path folder) {
    database = Database.create(folder.resolve("test.gia"));
  }

  public Database database() {
    return database;
  }

  public DSLContext rows() {
    return database.writing();
  }

  public Register register() {
    return database.read(rows -> new FiguresStore(rows).register());
  }

  FigureSheet then(String date) {
    return new Figures(register(), LocalDate.parse(date)).at(LocalDate.parse(date), Division.THEN);
  }

  FigureSheet today(String date) {
    return new Figures(register(), LocalDate.of(2020, 1, 1))
        .at(LocalDate.parse(date), Division.TODAY);
  }

  public String municipality(String code, String name, @Nullable String from, @Nullable String to) {
    String id = "m" + code;
    rows()
        .insertInto(MUNICIPALITY)
        .set(MUNICIPALITY.ID, id)
        .set(MUNICIPALITY.CODE, code)
        .set(MUNICIPALITY.NAME, name)
        .set(MUNICIPALITY.VALID_FROM, from)
        .set(MUNICIPALITY.VALID_TO, to)
        .execute();
    return id;
  }

  public void successor(String old, String successor, double share, String date) {
    rows()
        .insertInto(MUNICIPALITY_SUCCESSOR)
        .set(MUNICIPALITY_SUCCESSOR.ID, id("s"))
        .set(MUNICIPALITY_SUCCESSOR.MUNICIPALITY, "m" + old)
        .set(MUNICIPALITY_SUCCESSOR.SUCCESSOR, "m" + successor)
        .set(MUNICIPALITY_SUCCESSOR.SHARE, share)
        .set(MUNICIPALITY_SUCCESSOR.DATE, date)
        .execute();
  }

  public void total(String date, long count) {
    rows()
        .insertInto(MUNICIPALITY_TOTAL)
        .set(MUNICIPALITY_TOTAL.ID, id("t"))
        .set(MUNICIPALITY_TOTAL.DATE, date)
        .set(MUNICIPALITY_TOTAL.COUNT, count)
        .execute();
  }

  public String involvement(String code, String fact, String since, @Nullable String until) {
    String id = id("i");
    rows()
        .insertInto(INVOLVEMENT)
        .set(INVOLVEMENT.ID, id)
        .set(INVOLVEMENT.MUNICIPALITY, "m" + code)
        .set(INVOLVEMENT.FACT, fact)
        .set(INVOLVEMENT.SINCE, since)
        .set(INVOLVEMENT.UNTIL, until)
        .set(INVOLVEMENT.EVIDENCE, "bewijs van " + code)
        .execute();
    return id;
  }

  public String indicator(String name, String position) {
    rows()
        .insertInto(INDICATOR)
        .set(INDICATOR.ID, name)
        .set(INDICATOR.NAME, name)
        .set(INDICATOR.POSITION, position)
        .execute();
    return name;
  }

  public void definition(
      String indicator, long version, @Nullable String from, String facts, String period) {
    rows()
        .insertInto(INDICATOR_DEFINITION)
        .set(INDICATOR_DEFINITION.ID, indicator + version)
        .set(INDICATOR_DEFINITION.INDICATOR, indicator)
        .set(INDICATOR_DEFINITION.VERSION, version)
        .set(INDICATOR_DEFINITION.VALID_FROM, from)
        .set(INDICATOR_DEFINITION.WORDING, "Gemeenten met: " + facts)
        .set(INDICATOR_DEFINITION.FACTS, facts)
        .set(INDICATOR_DEFINITION.PERIOD, period)
        .execute();
  }

  public void target(String indicator, long year, double value, boolean ownInterim) {
    rows()
        .insertInto(TARGET)
        .set(TARGET.ID, id("target"))
        .set(TARGET.INDICATOR, indicator)
        .set(TARGET.YEAR, year)
        .set(TARGET.VALUE, value)
        .set(TARGET.SOURCE, ownInterim ? "eigen tussenwaarde" : "brief van 1 juli 2008")
        .set(TARGET.OWN_INTERIM, ownInterim ? 1L : 0L)
        .execute();
  }

  public void province(String code, String name) {
    rows()
        .insertInto(PROVINCE)
        .set(PROVINCE.ID, "p" + code)
        .set(PROVINCE.CODE, code)
        .set(PROVINCE.NAME, name)
        .execute();
  }

  public void lies(
      String municipality, String province, @Nullable String from, @Nullable String to) {
    rows()
        .insertInto(MUNICIPALITY_PROVINCE)
        .set(MUNICIPALITY_PROVINCE.ID, id("mp"))
        .set(MUNICIPALITY_PROVINCE.MUNICIPALITY, "m" + municipality)
        .set(MUNICIPALITY_PROVINCE.PROVINCE, "p" + province)
        .set(MUNICIPALITY_PROVINCE.VALID_FROM, from)
        .set(MUNICIPALITY_PROVINCE.VALID_TO, to)
        .execute();
  }

  public void region(long number, String name, String... provinces) {
    rows()
        .insertInto(REGION)
        .set(REGION.ID, "r" + number)
        .set(REGION.NUMBER, number)
        .set(REGION.NAME, name)
        .execute();
    for (String province : provinces) {
      rows()
          .insertInto(REGION_PROVINCE)
          .set(REGION_PROVINCE.ID, id("rp"))
          .set(REGION_PROVINCE.REGION, "r" + number)
          .set(REGION_PROVINCE.PROVINCE, "p" + province)
          .execute();
    }
  }

  public String id(String prefix) {
    return "%s%06d".formatted(prefix, next++);
  }

  @Override
  public void close() {
    database.close();
  }
}

package nl.gia.feature.workgroup;

import java.util.Comparator;
import java.util.List;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kinds;
import nl.gia.platform.text.Texts;

/** What the codes of kinds and roles are called, and in which order they stand. */
final class Words {
  private final Texts texts;
  private final List<FieldType.Option> kinds;
  private final List<FieldType.Option> roles;

  Words(Kinds all, Texts texts) {
    this.texts = texts;
    kinds = options(all, "organisation", "kind");
    roles = options(all, "membership", "role");
  }

  /** The codes of all kinds of organisations, in their order. */
  List<String> kinds() {
    return kinds.stream().map(FieldType.Option::code).toList();
  }

  String kind(String code) {
    return name(kinds, code);
  }

  String role(String code) {
    return name(roles, code);
  }

  /** By kind of organisation, organisation, role and name. */
  Comparator<Seat> order() {
    return Comparator.comparingInt((Seat seat) -> place(kinds, seat.kind()))
        .thenComparing(Seat::organisationName, String.CASE_INSENSITIVE_ORDER)
        .thenComparingInt(seat -> place(roles, seat.role()))
        .thenComparing(Seat::name, String.CASE_INSENSITIVE_ORDER)
        .thenComparing(Seat::since);
  }

  Comparator<Organisation> byKind() {
    return Comparator.comparingInt((Organisation row) -> place(kinds, row.kind()))
        .thenComparing(Organisation::name, String.CASE_INSENSITIVE_ORDER);
  }

  private String name(List<FieldType.Option> options, String code) {
    return options.stream()
        .filter(option -> option.code().equals(code))
        .findFirst()
        .map(option -> texts.capital(option.name()))
        .orElse(code);
  }

  private static int place(List<FieldType.Option> options, String code) {
    int place = options.stream().map(FieldType.Option::code).toList().indexOf(code);
    return place < 0 ? options.size() : place;
  }

  private static List<FieldType.Option> options(Kinds all, String table, String column) {
    return all.find(table).flatMap(kind -> kind.field(column)).orElseThrow().type()
            instanceof FieldType.Choice(List<FieldType.Option> options)
        ? options
        : List.of();
  }
}

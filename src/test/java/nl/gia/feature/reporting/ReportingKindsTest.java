package nl.gia.feature.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.db.DefaultSchema;
import nl.gia.feature.Field;
import nl.gia.feature.Kind;
import org.junit.jupiter.api.Test;

class ReportingKindsTest {
  @Test
  void everyColumnOfATableIsAFieldAndNoOther() {
    for (Kind kind : new ReportingFeature().kinds()) {
      var table = Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(kind.table()));
      Set<String> columns =
          Stream.of(table.fields())
              .map(org.jooq.Field::getName)
              .filter(name -> !name.equals("id") && !name.equals("removed"))
              .collect(Collectors.toSet());

      assertThat(kind.fields())
          .extracting(Field::column)
          .as(kind.table())
          .containsExactlyInAnyOrderElementsOf(columns);
    }
  }
}

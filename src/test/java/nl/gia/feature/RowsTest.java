package nl.gia.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.problem.UserFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {
  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void dateIsReadAsPeopleWriteIt() {
    assertThat(
            Stream.of("11-09-2008", "11/9/2008", "2008-09-11", "11 september 2008", "11 Sept. 2008")
                .map(TypedDate::of)
                .map(Optional::orElseThrow)
                .map(Object::toString))
        .containsOnly("2008-09-11");
  }

  @Test
  void dayThatNeverWasIsNoDate() {
    assertThat(Stream.of("31-02-2009", "2009-02-29", "11-13-2008", "TBD", "9-Nove-07"))
        .allMatch(typed -> TypedDate.of(typed).isEmpty());
  }

  @Test
  void decimalHasACommaOrAPoint() {
    assertThat(TypedNumber.decimal("17,5")).contains(17.5);
    assertThat(TypedNumber.decimal("17.5")).contains(17.5);
    assertThat(TypedNumber.decimal("1.234,5 %")).contains(1234.5);
  }

  @Test
  void numberThatReadsInTwoWaysIsAskedAgain() {
    assertThat(TypedNumber.ambiguous("1.234")).isTrue();
    assertThat(TypedNumber.ambiguous("0.534")).isFalse();
  }

  @Test
  void missingNameIsNamed() {
    assertThat(office.refusalOf("organisation", "kind=vng")).containsExactly(FeatureText.REQUIRED);
  }

  @Test
  void refusalWritesNothing() {
    office.refusalOf("organisation", "kind=vng");
    assertThat(office.all("organisation")).isEmpty();
  }

  @Test
  void choiceIsReadByCodeOrNameInEitherLanguage() {
    for (String kind : new String[] {"gemeente", "municipality", "Gemeente"}) {
      String id = office.add("organisation", "name=" + kind, "kind=" + kind);
      assertThat(office.row("organisation", id).text("kind")).contains("gemeente");
    }
  }

  @Test
  void unknownChoiceIsRefused() {
    assertThat(office.refusalOf("organisation", "name=X", "kind=ministerie"))
        .containsExactly(FeatureText.NO_SUCH_OPTION);
  }

  @Test
  void referenceIsReadByName() {
    String vng = office.add("organisation", "name=VNG", "kind=vng");
    String person = office.add("person", "name=A", "organisation=vng");
    assertThat(office.row("person", person).text("organisation")).contains(vng);
  }

  @Test
  void nameOfTwoRowsIsAskedAgain() {
    office.add("person", "name=A", "email=a@x.nl");
    office.add("person", "name=A", "email=b@x.nl");
    office.add("organisation", "name=VNG", "kind=vng");
    assertThat(office.refusalOf("membership", "person=A", "organisation=VNG"))
        .containsExactly(FeatureText.REFERENCE_AMBIGUOUS);
  }

  @Test
  void unknownNameIsRefused() {
    assertThat(office.refusalOf("person", "name=A", "organisation=Niemand"))
        .containsExactly(FeatureText.REFERENCE_UNKNOWN);
  }

  @Test
  void removedRowIsNotReferredTo() {
    String vng = office.add("organisation", "name=VNG", "kind=vng");
    office.write(tx -> office.rows.remove(tx, "organisation", vng));
    assertThat(office.refusalOf("person", "name=A", "organisation=" + vng))
        .containsExactly(FeatureText.REFERENCE_REMOVED);
  }

  @Test
  void sameThingTwiceIsRefused() {
    office.add("organisation", "name=VNG", "kind=vng");
    assertThat(office.refusalOf("organisation", "name=VNG", "kind=overig"))
        .containsExactly(FeatureText.DUPLICATE);
  }

  @Test
  void revivingADuplicateIsRefused() {
    String first = office.add("organisation", "name=VNG", "kind=vng");
    office.write(tx -> office.rows.remove(tx, "organisation", first));
    office.add("organisation", "name=VNG", "kind=vng");
    assertThat(Office.texts(office.act(tx -> office.rows.revive(tx, "organisation", first))))
        .containsExactly(FeatureText.DUPLICATE);
  }

  @Test
  void rowWithANaturalKeyComesBackWhenAddedAgain() {
    String id = office.add("province", "code=25", "name=Gelderland");
    office.write(tx -> office.rows.remove(tx, "province", id));
    assertThat(office.add("province", "code=25", "name=Gelderland")).isEqualTo(id);
    assertThat(office.row("province", id).removed()).isFalse();
  }

  @Test
  void nothingIsMergedIntoItself() {
    String vng = office.add("organisation", "name=VNG", "kind=vng");
    assertThat(office.refusalOfChange("organisation", vng, "merged_into=" + vng))
        .containsExactly(FeatureText.REFERENCE_TO_ITSELF);
  }

  @Test
  void nothingIsMergedIntoWhatWasMerged() {
    String one = office.add("organisation", "name=A", "kind=vng");
    String two = office.add("organisation", "name=B", "kind=vng", "merged_into=" + one);
    assertThat(office.refusalOf("organisation", "name=C", "kind=vng", "merged_into=" + two))
        .containsExactly(FeatureText.MERGED_ALREADY);
  }

  @Test
  void periodDoesNotEndBeforeItBegins() {
    assertThat(
            office.refusalOf(
                "municipality", "code=1", "name=A", "valid_from=2010-01-01", "valid_to=2009-01-01"))
        .containsExactly(FeatureText.UNTIL_BEFORE_SINCE);
  }

  @Test
  void unknownFieldIsRefused() {
    assertThat(office.refusalOf("person", "name=A", "religie=x"))
        .containsExactly(FeatureText.NO_SUCH_FIELD);
  }

  @Test
  void unknownKindIsAFailureInWords() {
    assertThatThrownBy(() -> office.refusalOf("kerk", "name=A")).isInstanceOf(UserFailure.class);
  }

  @Test
  void nulIsNotKept() {
    assertThat(office.refusalOf("person", "name=A\0B")).containsExactly(FeatureText.NOT_KEPT);
  }

  @Test
  void textIsKeptInItsNormalForm() {
    String id = office.add("theme", "name=Cafe\u0301 ");
    assertThat(office.row("theme", id).text("name")).contains("Caf\u00e9");
  }

  @Test
  void emptyTextEmptiesAField() {
    String id = office.add("person", "name=A", "phone=070");
    assertThat(office.refusalOfChange("person", id, "phone=")).isEmpty();
    assertThat(office.row("person", id).blank("phone")).isTrue();
  }

  @Test
  void whatWasWrongBeforeStandsInNoOtherEditsWay() {
    String id = office.add("person", "name=A");
    office.write(tx -> tx.set("person", id, "email", Value.of("kapot")));
    assertThat(office.refusalOfChange("person", id, "phone=070")).isEmpty();
  }

  @Test
  void valueOfAnotherTypeIsWrong() {
    String id = office.add("person", "name=A");
    Draft odd = office.row("person", id).with(Map.of("name", Value.of(7)));
    FieldRules rules = new FieldRules(office.kinds);
    Kind person = office.kinds.find("person").orElseThrow();
    List<Problem> problems = office.read(store -> rules.check(person, odd, store));
    assertThat(problems).extracting(Problem::text).containsExactly(FeatureText.WRONG_TYPE);
  }
}

package nl.gia.feature.workgroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gia.feature.CommonFields;
import nl.gia.feature.Feature;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.FieldType.Option;
import nl.gia.feature.Kind;
import nl.gia.feature.Kinds;
import nl.gia.feature.ListTarget;
import nl.gia.feature.OneAtATime;
import nl.gia.feature.Place;
import nl.gia.feature.Seats;
import nl.gia.feature.Shape;
import nl.gia.feature.SinceUntil;
import nl.gia.feature.Workspace;
import nl.gia.platform.ui.Target;

/** Organisations, persons and memberships; a membership without a person is a vacancy. */
public final class WorkgroupFeature implements Feature {
  static final String GEMEENTE = "gemeente";
  private static final FieldType LINE = new FieldType.Line();
  static final FieldType KINDS =
      new FieldType.Choice(
          List.of(
              new Option("rijk", WorkgroupText.RIJK),
              new Option(GEMEENTE, WorkgroupText.GEMEENTE),
              new Option("provincie", WorkgroupText.PROVINCIE),
              new Option("forum", WorkgroupText.FORUM),
              new Option("vng", WorkgroupText.VNG),
              new Option("steunfunctie", WorkgroupText.STEUNFUNCTIE),
              new Option("overig", WorkgroupText.OVERIG)));
  private static final FieldType ROLES =
      new FieldType.Choice(
          List.of(
              new Option("voorzitter", WorkgroupText.VOORZITTER),
              new Option("secretaris", WorkgroupText.SECRETARIS),
              new Option("lid", WorkgroupText.LID),
              new Option(AlternateOfMember.ALTERNATE, WorkgroupText.PLAATSVERVANGEND_LID)));
  private static final FieldType DATE = new FieldType.Date();

  /** What looks like an address; whether it exists nobody can tell without a network. */
  private static final String EMAIL = "[^\\s@<>,;]+@[^\\s@<>,;.]+(\\.[^\\s@<>,;.]+)+";

  private static final int PLACE = 4;

  private final Optional<Workspace> space;

  /** For those who need the kinds alone. */
  public WorkgroupFeature() {
    space = Optional.empty();
  }

  /** For the window, where an open database fills its screen. */
  public WorkgroupFeature(Workspace space) {
    this.space = Optional.of(space);
  }

  @Override
  public List<Kind> kinds() {
    return List.of(organisation(), person(), membership());
  }

  @Override
  public List<ListTarget> lists(Kinds kinds) {
    return List.of(new MemberList(kinds));
  }

  @Override
  public List<Place> places() {
    return space.map(WorkgroupFeature::place).stream().toList();
  }

  /** Who sits in the working group on a date, for those who tell of it elsewhere. */
  public static Seats seats(Workspace space, LocalDate date) {
    Composition composition = Composition.on(date, new WorkgroupStore(space.database()).read());
    List<Seat> vacancies = composition.vacancies();
    return new Seats(
        composition.seats().size() - vacancies.size(),
        vacancies.stream()
            .map(seat ->
                new Seats.Vacancy(seat.organisationName(), new Target("membership", seat.id())))
            .toList());
  }

  private static Place place(Workspace space) {
    return new Place(
        PLACE,
        CompositionText.PLACE,
        "fth-users",
        List.of("membership", "person", "organisation"),
        () -> seats(space, LocalDate.now(space.clock())).vacancies().size(),
        desk -> new WorkgroupView(desk, new WorkgroupViewModel(desk, space)));
  }

  private static Kind organisation() {
    return new Kind(
        "organisation",
        WorkgroupText.ORGANISATION,
        WorkgroupText.ORGANISATIONS,
        List.of(
            Field.required("name", WorkgroupText.NAME, LINE),
            Field.optional("short_name", WorkgroupText.SHORT_NAME, LINE),
            Field.required("kind", WorkgroupText.KIND, KINDS),
            Field.optional(
                "municipality",
                WorkgroupText.MUNICIPALITY,
                new FieldType.Reference("municipality")),
            CommonFields.mergedInto("organisation"),
            CommonFields.visibility("openbaar")),
        List.of("name"),
        List.of("name"),
        List.of());
  }

  private static Kind person() {
    return new Kind(
            "person",
            WorkgroupText.PERSON,
            WorkgroupText.PERSONS,
            List.of(
                Field.required("name", WorkgroupText.NAME, LINE),
                Field.optional("email", WorkgroupText.EMAIL, LINE),
                Field.optional("phone", WorkgroupText.PHONE, LINE),
                Field.optional("function", WorkgroupText.FUNCTION, LINE),
                Field.optional(
                    "organisation",
                    WorkgroupText.OF_ORGANISATION,
                    new FieldType.Reference("organisation")),
                CommonFields.mergedInto("person"),
                CommonFields.visibility("intern")),
            List.of("name"),
            List.of("name", "email"),
            List.of(new Shape("email", EMAIL, WorkgroupText.EMAIL_SHAPE)))
        .foundBy("name", "organisation");
  }

  private static Kind membership() {
    return new Kind(
            "membership",
            WorkgroupText.MEMBERSHIP,
            WorkgroupText.MEMBERSHIPS,
            List.of(
                Field.optional(
                    "person", WorkgroupText.OF_PERSON, new FieldType.Reference("person")),
                Field.required(
                    "organisation",
                    WorkgroupText.OF_ORGANISATION,
                    new FieldType.Reference("organisation")),
                Field.required("role", WorkgroupText.ROLE, ROLES).initially("lid"),
                Field.optional("since", WorkgroupText.SINCE, DATE),
                Field.optional("until", WorkgroupText.UNTIL, DATE),
                Field.optional(
                    "alternate_of",
                    WorkgroupText.ALTERNATE_OF,
                    new FieldType.Reference("membership"))),
            List.of("person", "organisation", "role"),
            List.of(),
            List.of(
                new SinceUntil("since", "until"),
                new OneAtATime(
                    "membership",
                    List.of("person", "organisation", "role"),
                    "since",
                    "until",
                    WorkgroupText.MEMBER_ALREADY),
                new AlternateOfMember()))
        .foundBy("person", "organisation", "role", "since");
  }
}

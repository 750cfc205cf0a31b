package nl.gia.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gia.text.Merged.Clean;
import nl.gia.text.Merged.Conflict;
import nl.gia.text.Merged.Reason;
import org.junit.jupiter.api.Test;

class Merge3Test {
  private static final String BASE =
      "Openbare registers worden beter vindbaar. Iedereen leest dezelfde begrippen. "
          + "Bestanden krijgen een eigenaar.\n\nSamen leren blijft nodig. Het budget is krap.";

  @Test
  void twoTimesForOneMeetingConflict() {
    String base = "Wij spreken de burgemeester om 10:00. Daarna is er koffie.";
    assertEquals(
        new Conflict(Reason.SAME_UNIT, List.of(new Range(0, 37))),
        Merge3.merge(base, base.replace("10:00", "11:30"), base.replace("10:00", "09:15")));
  }

  @Test
  void changesWithASentenceBetweenThemMerge() {
    String ours = BASE.replace("beter vindbaar", "goed leesbaar");
    String theirs = BASE.replace("een eigenaar", "elk jaar onderhoud");
    String merged = ours.replace("een eigenaar", "elk jaar onderhoud");
    assertEquals(merged, clean(BASE, ours, theirs).text());
  }

  @Test
  void whatOneSideWroteIsMarked() {
    String ours = BASE.replace("beter vindbaar", "goed leesbaar");
    String theirs = BASE.replace("een eigenaar", "elk jaar onderhoud");
    Clean clean = clean(BASE, ours, theirs);
    assertEquals(
        List.of(
            "Openbare registers worden goed leesbaar.", "Bestanden krijgen elk jaar onderhoud."),
        marked(clean));
  }

  @Test
  void aRemovalIsMarkedByTheGapThatItLeft() {
    String ours = BASE.replace("Iedereen leest dezelfde begrippen. ", "");
    String theirs = BASE.replace("krap", "ruim");
    Clean clean = clean(BASE, ours, theirs);
    assertEquals(List.of(" ", "Het budget is ruim."), marked(clean));
  }

  @Test
  void theSameChangeCountsOnceAndIsNotMarked() {
    String shared = BASE.replace("beter vindbaar", "goed leesbaar");
    String ours = shared.replace("een eigenaar", "elk jaar onderhoud");
    Clean clean = clean(BASE, ours, shared.replace("krap", "ruim"));
    assertEquals(ours.replace("krap", "ruim"), clean.text());
    assertEquals(
        List.of("Bestanden krijgen elk jaar onderhoud.", "Het budget is ruim."), marked(clean));
  }

  @Test
  void neighbouringSentencesConflict() {
    assertEquals(
        Reason.ADJACENT,
        reason(BASE, BASE.replace("beter", "sneller"), BASE.replace("leest", "kent")));
  }

  @Test
  void twoSentencesAddedAtOnePlaceConflict() {
    assertEquals(
        Reason.ADJACENT, reason(BASE, BASE + " Kosten delen helpt.", BASE + " Wie volgt er nu?"));
  }

  @Test
  void anAdditionBesideAChangedSentenceConflicts() {
    assertEquals(
        Reason.ADJACENT,
        reason(
            BASE,
            BASE.replace("Samen", "Kosten delen helpt. Samen"),
            BASE.replace("eigenaar", "baas")));
  }

  @Test
  void differentSentencesOfOneListItemConflict() {
    String base = "- Eerst meten. Dan weten. Nooit vergeten.\n- Klaar.";
    assertEquals(
        Reason.SAME_UNIT,
        reason(base, base.replace("meten.", "kijken."), base.replace("Nooit", "Niets")));
  }

  @Test
  void itemsWithOneBetweenThemMerge() {
    String base = "- Kabels leggen\n- Ramen lappen\n- Brood bakken";
    assertEquals(
        "- Draden trekken\n- Ramen lappen\n- Koek kopen",
        clean(
                base,
                base.replace("Kabels leggen", "Draden trekken"),
                base.replace("Brood bakken", "Koek kopen"))
            .text());
  }

  @Test
  void aMovedSentenceConflictsWithAnyOtherChange() {
    String ours =
        BASE.replace("Iedereen leest dezelfde begrippen. ", "")
            + " Iedereen leest dezelfde begrippen.";
    assertEquals(Reason.MOVED, reason(BASE, ours, BASE.replace("leren", "werken")));
  }

  @Test
  void removingOneOfTwoEqualItemsConflicts() {
    String base = "- Gereed\n- Kabels leggen\n- Gereed\n- Ramen lappen\n- Brood bakken";
    assertEquals(
        Reason.DUPLICATE,
        reason(
            base,
            base.substring("- Gereed\n".length()),
            base.replace("Brood bakken", "Koek kopen")));
  }

  @Test
  void addingASentenceThatIsThereAlreadyConflicts() {
    assertEquals(
        Reason.DUPLICATE,
        reason(BASE, BASE + " Samen leren blijft nodig.", BASE.replace("beter", "sneller")));
  }

  @Test
  void addingOneSentenceTwiceConflicts() {
    assertEquals(
        Reason.DUPLICATE,
        reason(BASE, BASE + " Wie volgt? Wie volgt?", BASE.replace("beter", "sneller")));
  }

  @Test
  void nearlyTheSameAdditionsAtTwoPlacesConflict() {
    assertEquals(
        Reason.NEAR_DUPLICATE,
        reason(
            BASE,
            "De beheerder houdt toezicht. " + BASE,
            BASE + " De beheerders houden toezicht."));
  }

  @Test
  void copyingHereWhatIsRewrittenThereConflicts() {
    assertEquals(
        Reason.NEAR_DUPLICATE,
        reason(
            BASE,
            BASE + " Openbare registers worden goed vindbaar.",
            BASE.replace("Openbare registers worden beter vindbaar.", "Wie zoekt vindt.")));
  }

  @Test
  void rewritingHereWhatIsCopiedThereConflicts() {
    assertEquals(
        Reason.NEAR_DUPLICATE,
        reason(
            BASE,
            BASE.replace("Openbare registers worden beter vindbaar.", "Wie zoekt vindt."),
            BASE + " Openbare registers worden goed vindbaar."));
  }

  @Test
  void numbersChangedOnBothSidesAboutOneSubjectConflict() {
    String base =
        "De vergadering begint om 10:00. Neem stukken mee. Het einde van de vergadering is 12:00.";
    assertEquals(
        new Conflict(Reason.FACT, List.of(new Range(0, 31), new Range(50, 88))),
        Merge3.merge(base, base.replace("10:00", "11:30"), base.replace("12:00", "11:00")));
  }

  @Test
  void oneNumberChangedAtTwoPlacesConflicts() {
    String base = "Er zijn 17 leden. Neem stukken mee. Totaal dus 17 stuks.";
    assertEquals(
        Reason.FACT,
        reason(base, base.replace("17 leden", "18 leden"), base.replace("17 stuks", "19 stuks")));
  }

  @Test
  void numbersOfUnrelatedSubjectsMerge() {
    String base = "Er zijn 17 leden. Neem stukken mee. Koffie kost 2 euro.";
    assertEquals(
        "Er zijn 18 leden. Neem stukken mee. Koffie kost 3 euro.",
        clean(base, base.replace("17", "18"), base.replace("2 euro", "3 euro")).text());
  }

  @Test
  void aNumberChangedHereAndWordsChangedThereMerge() {
    String base = "De vergadering begint om 10:00. Neem stukken mee. Een vergadering duurt lang.";
    assertEquals(
        "De vergadering begint om 11:30. Neem stukken mee. Een vergadering duurt kort.",
        clean(base, base.replace("10:00", "11:30"), base.replace("lang", "kort")).text());
  }

  @Test
  void aNameReplacedHereAndUsedAnewThereConflicts() {
    String base = "Jansen leidt het overleg. Neem stukken mee. Tot ziens.";
    assertEquals(
        Reason.FACT,
        reason(base, base.replace("Jansen", "Pietersen"), base + " Vragen gaan naar Jansen."));
  }

  @Test
  void aNameUsedAnewHereAndReplacedThereConflicts() {
    String base = "Jansen leidt het overleg. Neem stukken mee. Tot ziens.";
    assertEquals(
        Reason.FACT,
        reason(base, base + " Vragen gaan naar Jansen.", base.replace("Jansen", "Pietersen")));
  }

  @Test
  void weekdaysChangedOnBothSidesAboutOneDateConflict() {
    String base = "Op 3 maart is er overleg. Neem stukken mee. Tot dinsdag 3 maart!";
    assertEquals(
        Reason.FACT,
        reason(base, base.replace("Op 3", "Op 4"), base.replace("dinsdag", "woensdag")));
  }

  @Test
  void theSameWordsWithANewBreakBetweenThemMerge() {
    String ours = BASE.replace("vindbaar. Iedereen", "vindbaar.\n\nIedereen");
    String theirs = BASE.replace("krap", "ruim");
    assertEquals(ours.replace("krap", "ruim"), clean(BASE, ours, theirs).text());
  }

  @Test
  void differentBreaksAtOnePlaceConflict() {
    assertEquals(
        Reason.ADJACENT,
        reason(
            BASE,
            BASE.replace("vindbaar. I", "vindbaar.\nI"),
            BASE.replace("vindbaar. I", "vindbaar.\n\nI")));
  }

  @Test
  void aBreakChangedBesideAChangedSentenceConflicts() {
    assertEquals(
        Reason.ADJACENT,
        reason(
            BASE,
            BASE.replace("eigenaar.\n\nSamen", "eigenaar. Samen"),
            BASE.replace("leren", "werken")));
  }

  @Test
  void changesThatTogetherReadAsOtherUnitsConflict() {
    String base = "Begin.\n2. midden.\n\nSlot.";
    assertEquals(
        Reason.OTHER_UNITS,
        reason(base, "- Begin.\n2. midden.\n\nSlot.", "Begin.\n2. midden.\nSlot."));
  }

  @Test
  void tooMuchToCompareConflictsInsteadOfTakingForEver() {
    String ours = sentences("alfa") + "\n\n" + BASE;
    String theirs = BASE + "\n\n" + sentences("omega");
    assertEquals(Reason.TOO_MUCH, reason(BASE, ours, theirs));
  }

  @Test
  void additionsBeforeAndAfterAnEmptyBaseConflict() {
    assertEquals(Reason.ADJACENT, reason("", "Wie volgt er?", "Kosten delen helpt."));
  }

  @Test
  void aTextThatOneSideLeftAloneIsTheOtherSidesText() {
    assertEquals(new Clean("Nieuw.", List.of()), Merge3.merge(BASE, BASE, "Nieuw."));
    assertEquals(new Clean("Nieuw.", List.of()), Merge3.merge(BASE, "Nieuw.", BASE));
  }

  private static String sentences(String word) {
    return IntStream.range(0, 1200)
        .mapToObj(i -> "De zin over " + word + " met nummer " + i + " staat hier in de tekst.")
        .collect(Collectors.joining(" "));
  }

  private static List<String> marked(Clean clean) {
    return clean.fromEither().stream()
        .map(range -> clean.text().substring(range.start(), range.end()))
        .toList();
  }

  private static Clean clean(String base, String ours, String theirs) {
    return assertInstanceOf(Clean.class, Merge3.merge(base, ours, theirs));
  }

  private static Reason reason(String base, String ours, String theirs) {
    assertTrue(!ours.equals(base) && !theirs.equals(base), "both sides must have changed");
    return assertInstanceOf(Conflict.class, Merge3.merge(base, ours, theirs)).reason();
  }
}

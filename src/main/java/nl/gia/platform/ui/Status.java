package nl.gia.platform.ui;

/** A state as people see it: always a symbol and a word, never a colour alone. */
public record Status(Tone tone, String word) {
  /** What kind of state it is; gives symbol and colour. */
  public enum Tone {
    NEUTRAL("fth-circle", "neutral"),
    BUSY("fth-clock", "busy"),
    GOOD("fth-check-circle", "good"),
    CARE("fth-alert-triangle", "care"),
    BAD("fth-x-circle", "bad");

    private final String icon;
    private final String style;

    Tone(String icon, String style) {
      this.icon = icon;
      this.style = style;
    }

    String icon() {
      return icon;
    }

    String style() {
      return "status-" + style;
    }
  }
}

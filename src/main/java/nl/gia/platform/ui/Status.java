package nl.gia.platform.ui;

/** A state as people see it: always a symbol and a word, never a colour alone. */
public record Status(Tone tone, String word) {
  /** What kind of state it is; gives symbol and colour. */
  public enum Tone {
    NEUTRAL("feather-circle", "neutral"),
    BUSY("feather-clock", "busy"),
    GOOD("feather-check-circle", "good"),
    CARE("feather-alert-triangle", "care"),
    BAD("feather-x-circle", "bad");

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

package nl.gia.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The texts of one language; Dutch unless English is asked for. */
public final class Texts {
  public static final Locale DUTCH = Locale.of("nl", "NL");
  public static final Locale ENGLISH = Locale.of("en", "GB");

  private final Locale locale;
  private final Map<Class<?>, Properties> loaded = new ConcurrentHashMap<>();

  public Texts(Locale locale) {
    this.locale = locale.getLanguage().equals("en") ? ENGLISH : DUTCH;
  }

  public Locale locale() {
    return locale;
  }

  /**
   * The text with its arguments filled in; those of a list stand after each other.
   *
   * @throws IllegalStateException when the line is missing, which a test prevents
   */
  public String get(Text text, Object... arguments) {
    Class<?> owner = ((Enum<?>) text).getDeclaringClass();
    String pattern =
        loaded.computeIfAbsent(owner, this::load).getProperty(text.name().toLowerCase(Locale.ROOT));
    if (pattern == null) {
      throw new IllegalStateException(
          "No text " + text.name() + " for " + owner.getSimpleName() + " in " + locale);
    }
    // An apostrophe is always a letter here (thema's, 's-Hertogenbosch), never a quote.
    return new MessageFormat(pattern.replace("'", "''"), locale).format(resolve(arguments));
  }

  /** The text as it stands by itself on a screen: with a capital. */
  public String capital(Text text) {
    String words = get(text);
    return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(locale) + words.substring(1);
  }

  /** The file of an enum's texts: WorkgroupText is /texts/workgroup.properties, English _en. */
  public static String file(Class<?> owner, Locale locale) {
    String name = owner.getSimpleName().replaceAll("Text$", "").toLowerCase(Locale.ROOT);
    return "/texts/" + name + (locale.getLanguage().equals("en") ? "_en" : "") + ".properties";
  }

  private Object[] resolve(Object[] arguments) {
    Object[] resolved = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      resolved[i] = resolve(arguments[i]);
    }
    return resolved;
  }

  private Object resolve(Object argument) {
    return switch (argument) {
      case Text text -> get(text);
      case Phrase(Text text, List<Object> inner) -> get(text, inner.toArray());
      case List<?> all ->
          all.stream().map(one -> resolve(one).toString()).collect(Collectors.joining(", "));
      default -> argument;
    };
  }

  private Properties load(Class<?> owner) {
    String file = file(owner, locale);
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("No texts " + file);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

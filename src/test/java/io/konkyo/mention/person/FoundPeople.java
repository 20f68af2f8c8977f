package io.konkyo.mention.person;

import io.konkyo.mention.Fields;
import io.konkyo.mention.Found;
import io.konkyo.mention.Mention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the pipeline with the bundled models finds of people in an example, in words. */
final class FoundPeople {

  private FoundPeople() {}

  /** Returns a text with the mentions of people in 【】. */
  static String marked(String text) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Mention mention : people(text)) {
      marked.append(text, at, mention.span().start());
      marked.append('【').append(mention.span().of(text)).append('】');
      at = mention.span().end();
    }
    return marked.append(text.substring(at)).toString();
  }

  /**
   * Returns each mention of a text as {@code type name role org country entity}, parted by {@code
   * /}: {@code -} for what is absent, {@code =} for an entity that is the name itself, {@code _}
   * for a space.
   */
  static String readings(String text) {
    return people(text).stream().map(FoundPeople::reading).collect(Collectors.joining(" / "));
  }

  /** Returns the mentions of a text as {@code name=entity}, parted by {@code /}. */
  static String entities(String text) {
    return people(text).stream()
        .map(mention -> (Fields.OfPerson) mention.fields())
        .map(person -> person.name() + "=" + person.entity())
        .collect(Collectors.joining(" / "));
  }

  private static List<Mention> people(String text) {
    return Found.mentions(text).stream()
        .filter(mention -> mention.fields() instanceof Fields.OfPerson)
        .toList();
  }

  private static String reading(Mention mention) {
    Fields.OfPerson person = (Fields.OfPerson) mention.fields();
    return String.join(
        " ",
        mention.type().label(),
        oneWord(person.name()),
        told(person.role()),
        told(person.org()),
        told(person.country()),
        person.entity().equals(person.name()) ? "=" : oneWord(person.entity()));
  }

  private static String told(Optional<String> field) {
    return field.map(FoundPeople::oneWord).orElse("-");
  }

  private static String oneWord(String field) {
    return field.replaceAll("[ \u3000]", "_");
  }
}

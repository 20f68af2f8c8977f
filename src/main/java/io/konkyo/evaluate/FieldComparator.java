package io.konkyo.evaluate;

import io.konkyo.mention.Fields;
import io.konkyo.mention.MentionType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares one field of a gold mention and the mention matched with it, as text.
 *
 * @param <F> the fields that have it
 */
public final class FieldComparator<F extends Fields> {

  private final MentionType type;
  private final String field;
  private final Class<F> kind;
  private final Function<F, Optional<String>> found;
  private final Optional<String> usual;

  private FieldComparator(
      MentionType type,
      String field,
      Class<F> kind,
      Function<F, Optional<String>> found,
      Optional<String> usual) {
    this.type = type;
    this.field = field;
    this.kind = kind;
    this.found = found;
    this.usual = usual;
  }

  /** Returns the comparators of all fields that the pipeline produces, in the report's order. */
  public static List<FieldComparator<?>> all() {
    return List.of(
        fixed(MentionType.NUMBER, "bound", Fields.OfNumber.class, FieldComparator::bound, "eq"),
        free(MentionType.NUMBER, "counter", Fields.OfNumber.class, Fields.OfNumber::counter),
        fixed(
            MentionType.NUMBER,
            "kind",
            Fields.OfNumber.class,
            number -> label(number.kind()),
            "cardinal"),
        fixed(MentionType.PERCENT, "bound", Fields.OfPercent.class, FieldComparator::bound, "eq"),
        fixed(
            MentionType.PERCENT,
            "unit",
            Fields.OfPercent.class,
            percent -> label(percent.unit()),
            "percent"),
        free(MentionType.PERCENT, "of", Fields.OfPercent.class, Fields.OfPercent::of),
        free(
            MentionType.PERCENT,
            "change",
            Fields.OfPercent.class,
            percent -> percent.change().map(FieldComparator::label)),
        fixed(MentionType.MONEY, "bound", Fields.OfMoney.class, FieldComparator::bound, "eq"),
        fixed(
            MentionType.DATE,
            "fiscal",
            Fields.OfDate.class,
            date -> Boolean.toString(date.fiscal()),
            "false"),
        free(MentionType.OFFICIAL, "role", Fields.OfPerson.class, Fields.OfPerson::role),
        free(MentionType.OFFICIAL, "org", Fields.OfPerson.class, Fields.OfPerson::org),
        free(MentionType.OFFICIAL, "country", Fields.OfPerson.class, Fields.OfPerson::country),
        free(MentionType.OFFICIAL, "entity", Fields.OfPerson.class, FieldComparator::entity),
        free(MentionType.PERSON, "role", Fields.OfPerson.class, Fields.OfPerson::role),
        free(MentionType.PERSON, "org", Fields.OfPerson.class, Fields.OfPerson::org),
        free(MentionType.PERSON, "entity", Fields.OfPerson.class, FieldComparator::entity));
  }

  /** Returns the name in the report, such as {@code number.counter}. */
  public String name() {
    return type.label() + "." + field;
  }

  /** Returns what the comparison came to; absent where there is nothing to compare. */
  Optional<FieldVerdict> compare(GoldMention gold, Fields fields) {
    boolean comparable =
        gold.type().equals(type.label()) && kind.isInstance(fields) && gold.says(field);
    if (!comparable) {
      return Optional.empty();
    }
    Optional<String> expected = gold.text(field).or(() -> usual);
    Optional<String> value = found.apply(kind.cast(fields));
    return Optional.of(
        new FieldVerdict(
            List.of(name()), expected.equals(value), expected, value, Optional.empty()));
  }

  private static <F extends Fields> FieldComparator<F> free(
      MentionType type, String field, Class<F> kind, Function<F, Optional<String>> found) {
    return new FieldComparator<>(type, field, kind, found, Optional.empty());
  }

  /** A field that always has a value: {@code usual} is what gold means by leaving it out. */
  private static <F extends Fields> FieldComparator<F> fixed(
      MentionType type, String field, Class<F> kind, Function<F, String> found, String usual) {
    return new FieldComparator<>(
        type, field, kind, fields -> Optional.of(found.apply(fields)), Optional.of(usual));
  }

  private static Optional<String> entity(Fields.OfPerson fields) {
    return Optional.of(fields.entity());
  }

  private static String bound(Fields.OfFigure fields) {
    return label(fields.quantity().bound());
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

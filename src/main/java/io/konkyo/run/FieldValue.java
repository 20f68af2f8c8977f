package io.konkyo.run;

import java.math.BigDecimal;
import java.util.Optional;

/** The value of one of a claim's fields. */
public sealed interface FieldValue {

  /** Returns the value as a reader wants to see it: the text, the plain number, {@code true}. */
  String display();

  /** A text. */
  record Text(String text) implements FieldValue {
    @Override
    public String display() {
      return text;
    }
  }

  /** An exact number. */
  record Decimal(BigDecimal value) implements FieldValue {
    @Override
    public String display() {
      return value.toPlainString();
    }
  }

  /** A field that is {@code true} or {@code false}. */
  record Flag(boolean value) implements FieldValue {
    @Override
    public String display() {
      return Boolean.toString(value);
    }
  }

  /**
   * A stretch of the document.
   *
   * @param start the first code point, from 0
   * @param end the code point behind the last
   * @param text what the file says to stand there
   */
  record Place(int start, int end, String text) implements FieldValue {
    @Override
    public String display() {
      return text;
    }
  }

  /**
   * A time.
   *
   * @param iso in ISO 8601
   * @param place where it is written in the text, if it is
   * @param fiscal whether it is a fiscal year
   */
  record Time(String iso, Optional<Place> place, boolean fiscal) implements FieldValue {
    @Override
    public String display() {
      return fiscal ? iso + " (fiscal)" : iso;
    }
  }
}

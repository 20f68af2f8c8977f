package io.konkyo.text;

/**
 * A half-open stretch of a document's text.
 *
 * @param start index of the first UTF-16 unit, from 0
 * @param end index after the last UTF-16 unit; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** Returns the number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Returns whether there is nothing inside. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Returns whether the two share at least one UTF-16 unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the unit at {@code index} lies inside. */
  public boolean contains(int index) {
    return start <= index && index < end;
  }

  /** Returns the slice of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}

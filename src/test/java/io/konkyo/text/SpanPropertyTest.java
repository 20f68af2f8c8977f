package io.konkyo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A span is the set of the units inside it. */
class SpanPropertyTest {

  @Provide
  Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 12), Arbitraries.integers().between(0, 6))
        .as((start, length) -> new Span(start, start + length));
  }

  @Property
  void lengthIsTheNumberOfUnits(@ForAll("spans") Span span) {
    assertEquals(units(span).size(), span.length());
    assertEquals(units(span).isEmpty(), span.isEmpty());
  }

  @Property
  void aUnitIsInsideOrNot(@ForAll("spans") Span span, @ForAll @IntRange(max = 20) int index) {
    assertEquals(units(span).contains(index), span.contains(index));
  }

  @Property
  void spansThatHoldSomethingOverlapWhereTheyShareAUnit(
      @ForAll("spans") Span one, @ForAll("spans") Span other) {
    if (!one.isEmpty() && !other.isEmpty()) {
      boolean shared = units(one).stream().anyMatch(units(other)::contains);
      assertEquals(shared, one.overlaps(other));
    }
    assertEquals(one.overlaps(other), other.overlaps(one));
  }

  @Property
  void aSpanContainsAnotherWhereItHasAllItsUnits(
      @ForAll("spans") Span one, @ForAll("spans") Span other) {
    if (!other.isEmpty()) {
      assertEquals(units(one).containsAll(units(other)), one.contains(other));
    }
  }

  @Property
  void orderIsByStartThenEndAndAgreesWithEquals(
      @ForAll("spans") Span one, @ForAll("spans") Span other) {
    assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
    assertEquals(one.equals(other), one.compareTo(other) == 0);
    if (one.start() < other.start()) {
      assertTrue(one.compareTo(other) < 0);
    }
  }

  @Property
  void theSliceIsTheUnitsInside(@ForAll("spans") Span span) {
    String text = "0123456789abcdefghij";
    String slice =
        units(span).stream()
            .sorted()
            .map(index -> text.substring(index, index + 1))
            .collect(Collectors.joining());
    assertEquals(slice, span.of(text));
  }

  @Property
  void boundsThatAreNoSpanAreRefused(
      @ForAll @IntRange(min = -5, max = 5) int start,
      @ForAll @IntRange(min = -5, max = 5) int end) {
    if (start < 0 || end < start) {
      assertThrows(IllegalArgumentException.class, () -> new Span(start, end));
    } else {
      assertEquals(end - start, new Span(start, end).length());
    }
  }

  private static Set<Integer> units(Span span) {
    return IntStream.range(span.start(), span.end()).boxed().collect(Collectors.toSet());
  }
}

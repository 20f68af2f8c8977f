package io.konkyo.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackingTest {

  private static final long KIB = 1 << 10;

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1",
    "1, 1000, 1",
    "1000, 1000, 1",
    "1, 16777216, 9",
    "1, 16777217, 1",
    "1000, 1000000000000, 32",
    "10_000, 4000, 24",
    "100_000_000, 4000, 10000"
  })
  void cutsWorkThatACoreTakesSecondsFor(String files, long bytes, int partitions) {
    int count = Integer.parseInt(files.replace("_", ""));
    assertEquals(partitions, Packing.partitions(Collections.nCopies(count, file(bytes))));
  }

  @Test
  void packsSmallFilesTogetherAndLeavesLargeOnesAlone() {
    List<JobFile> files =
        LongStream.of(0, 0, 0, 0, 16 * KIB, 0, 0, 0, 0).mapToObj(PackingTest::file).toList();
    assertEquals("4 1 4", sizes(Packing.pack(files, 5)));
  }

  @Test
  void packsNothing() {
    assertEquals(List.of(), Packing.pack(List.of(), 3));
  }

  @Property
  void keepsEveryFileInItsPlace(
      @ForAll @Size(max = 200) List<@LongRange(min = 0, max = 1 << 24) Long> sizes,
      @ForAll @IntRange(min = 1, max = 50) int partitions) {
    List<JobFile> files =
        IntStream.range(0, sizes.size())
            .mapToObj(i -> file("%03d.txt".formatted(i), sizes.get(i)))
            .toList();

    List<List<JobFile>> packed = Packing.pack(files, partitions);

    assertEquals(files, packed.stream().flatMap(List::stream).toList());
    assertTrue(packed.size() <= partitions);
    assertFalse(packed.stream().anyMatch(List::isEmpty));
  }

  private static String sizes(List<List<JobFile>> packed) {
    return packed.stream().map(list -> "" + list.size()).collect(Collectors.joining(" "));
  }

  private static JobFile file(long bytes) {
    return file("a.txt", bytes);
  }

  private static JobFile file(String doc, long bytes) {
    return new JobFile(doc, URI.create("file:///" + doc), bytes, Optional.empty());
  }
}

package io.konkyo.mention.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureScannerTest {

  private final FigureScanner scanner = new FigureScanner();

  /** A text and its figures, each as written and as read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Numerals, from left to right.
          橋は | none
          橋は3本、道は12本 | 3=3 12=12
          1兆円と二百億円 | 1兆=1000000000000 二百億=20000000000
          数十隻 | 数十=20..90
          にじゅう人 | にじゅう=20
          参加、にじゅう人、欠席5人 | にじゅう=20 5=5
          参加はにじゅう人、欠席は5人 | 5=5

          # Signs.
          ▲3.2% | ▲3.2=-3.2
          収支は△１０億円 | △１０億=-1000000000
          昨季▲4 | ▲4=-4
          -5度 | -5=-5
          気温は-5度 | -5=-5
          （−0.3） | −0.3=-0.3
          もの－7 | －7=-7
          差は –2 | –2=-2
          マイナス2.5% | マイナス2.5=-2.5
          プラス３ポイント | プラス３=3
          +4.1% | +4.1=4.1
          誤差は±2 | ±2=2
          マイナス数% | マイナス数=-9..-2

          # A hyphen that joins is no sign.
          F-35 | 35=35
          1-5 | 1=1 5=5
          番号9－3 | 9=9 3=3
          2019-24 | 2019=2019 24=24
          第3-A | 3=3
          C+5 | 5=5

          # Dates in figures alone.
          2024/05/20 | 2024/05/20=2024-05-20
          2024-5-2 | 2024-5-2=2024-05-02
          ２０２５．４．１６ | ２０２５．４．１６=2025-04-16
          2024.12.31現在 | 2024.12.31=2024-12-31
          2025/4 | 2025/4=2025-04
          22/04/2016 | 22/04/2016=2016-04-22
          4.22.2016 | 4.22.2016=2016-04-22
          31-12-1999 | 31-12-1999=1999-12-31

          # … and figures that only look like them.
          2025.4 | 2025.4=2025.4
          2023-12 | 2023=2023 12=12
          1234/5 | 1234=1234 5=5
          2024/13/1 | 2024=2024 13=13 1=1
          2024/0/1 | 2024=2024 0=0 1=1
          32/13/2016 | 32=32 13=13 2016=2016
          12/31/99 | 12=12 31=31 99=99
          12345/6/7 | 12345=12345 6=6 7=7
          3/4 | 3=3 4=4

          # Times in figures alone.
          17:30 | 17:30=17:30
          ９：００ | ９：００=09:00
          8:00:31 | 8:00:31=08:00:31
          25:15 | 25:15=25:15
          12:34:99 | 12:34=12:34 99=99
          30:00 | 30=30 00=0
          17:60 | 17=17 60=60
          1:2 | 1=1 2=2
          17:305 | 17=17 305=305

          # Runs that are no numeral are skipped whole.
          三十二十人と5人 | 5=5
          万万3人 | 3=3
          一億一兆5人 | none
          参加は三人 | 三=3
          """)
  void findsFigures(String text, String figures) {
    assertEquals(
        figures, written(text, scanner.scan(text, new Span(0, text.length()), i -> false)));
  }

  @Test
  void aRunTooLongForANumeralIsSkippedWhole() {
    String text = "9".repeat(NumeralGrammar.MAX_LENGTH + 1) + "人と5人";
    assertEquals("5=5", written(text, scanner.scan(text, new Span(0, text.length()), i -> false)));
  }

  /** Figures in 〔〕 are closed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          〔F-35〕は3機 | 3=3
          〔一方〕、二人 | 二=2
          3〔分の〕2 | 3=3 2=2
          5〔億〕 | 5=5
          〔2024〕/5/2 | 5=5 2=2
          2024/〔5〕/2 | 2024=2024 2=2
          17〔:〕30 | 17=17 30=30
          """)
  void leavesClosedStretchesAlone(String marked, String figures) {
    String text = marked.replaceAll("[〔〕]", "");
    int start = marked.indexOf('〔');
    Span closed = new Span(start, marked.indexOf('〕') - 1);
    assertEquals(
        figures, written(text, scanner.scan(text, new Span(0, text.length()), closed::contains)));
  }

  @ParameterizedTest
  @CsvSource({
    "12345, 1, 4, 234=234",
    "-5度, 1, 3, 5=5",
    "マイナス5度, 2, 6, 5=5",
    "2024/05/20, 0, 7, 2024/05=2024-05",
    "3人4人, 0, 2, 3=3",
  })
  void staysInsideTheStretch(String text, int start, int end, String figures) {
    assertEquals(figures, written(text, scanner.scan(text, new Span(start, end), i -> false)));
  }

  private static String written(String text, List<Figure> figures) {
    return figures.isEmpty()
        ? "none"
        : figures.stream()
            .map(figure -> figure.span().of(text) + "=" + read(figure))
            .collect(Collectors.joining(" "));
  }

  private static String read(Figure figure) {
    if (figure instanceof CalendarFigure date) {
      String month = String.format(Locale.ROOT, "%04d-%02d", date.year(), date.month());
      return date.day().isPresent()
          ? month + String.format(Locale.ROOT, "-%02d", date.day().getAsInt())
          : month;
    }
    if (figure instanceof ClockFigure time) {
      String minute = String.format(Locale.ROOT, "%02d:%02d", time.hour(), time.minute());
      return time.second().isPresent()
          ? minute + String.format(Locale.ROOT, ":%02d", time.second().getAsInt())
          : minute;
    }
    Numeral numeral = (Numeral) figure;
    return numeral.vague()
        ? plain(numeral.lower()) + ".." + plain(numeral.upper())
        : plain(numeral.lower());
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}

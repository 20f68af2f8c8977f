package io.konkyo.block;

import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.text.Span;
import io.konkyo.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what one line holds, as far as the line alone shows it. */
final class LineClassifier {

  /**
   * What is longer is text under a heading's mark, in UTF-16 units; every claim below would repeat
   * it.
   */
  private static final int LONGEST_HEADING = 400;

  private static final int DEEPEST_QUOTATION = 4;

  private final MarkerTable markers;
  private final WordingTable wordings;

  LineClassifier(ModelFiles models, Shortcuts shortcuts) {
    markers = MarkerTable.read(models, shortcuts);
    wordings = WordingTable.read(models, shortcuts);
  }

  /** Returns the drafts of a line, in order: one, or more where items or images share the line. */
  List<Draft> classify(String text, Lines.Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (Markup.Part part : Markup.images(text, line)) {
      if (part.image()) {
        drafts.add(Draft.of(Draft.Guess.CAPTION, part.span(), line.number()));
      } else {
        classifyText(text, part.span(), line, drafts);
      }
    }
    return drafts;
  }

  private void classifyText(String text, Span span, Lines.Line line, List<Draft> drafts) {
    int start = span.start();
    Optional<Marker> marker = Optional.empty();
    // Without a stop there is nothing behind which an item could follow on the line.
    for (int i = line.stop() ? span.start() : span.end(); i < span.end(); i++) {
      if (text.charAt(i) == '。' || text.charAt(i) == '｡') {
        int next = WhiteSpace.skip(text, i + 1, span.end());
        Optional<Marker> item = markers.itemAt(text, next, span.end());
        if (item.isPresent()) {
          add(text, new Span(start, i + 1), marker, line.number(), drafts);
          marker = item;
          start = item.get().end();
        }
        i = Math.max(i, next - 1);
      }
    }
    add(text, new Span(start, span.end()), marker, line.number(), drafts);
  }

  private void add(String text, Span span, Optional<Marker> marker, int line, List<Draft> drafts) {
    drafts.add(
        marker.isPresent()
            ? marked(text, new Span(marker.get().end(), span.end()), marker.get(), line)
            : unmarked(text, span, line));
  }

  private Draft unmarked(String text, Span span, int line) {
    Optional<Draft.Guess> wording = wordings.guess(text, span);
    if (wording.isPresent()) {
      return Draft.of(wording.get(), Markup.unwrap(text, span), line);
    }
    Optional<Marker> marker = markers.at(text, span.start(), span.end());
    for (int depth = 0; depth < DEEPEST_QUOTATION && isText(marker); depth++) {
      Optional<Marker> inner = markers.at(text, marker.get().end(), span.end());
      if (inner.isEmpty()) {
        break;
      }
      marker = inner;
    }
    if (marker.isPresent()) {
      int start = marker.get().end();
      return marked(
          text,
          new Span(numberedFrom(text, start, span, marker.get()), span.end()),
          marker.get(),
          line);
    }
    Span content = Markup.unwrap(text, span);
    boolean framed = content.length() < span.length() && Prose.isPhrase(text, content);
    return Draft.of(framed ? Draft.Guess.PHRASE : plain(text, span), content, line);
  }

  /** Behind a heading's mark there may be its number: {@code ## 1. }, {@code ■2 }. */
  private int numberedFrom(String text, int start, Span span, Marker marker) {
    return marker.role() == Marker.Role.HEADING
        ? markers
            .at(text, start, span.end())
            .filter(
                number -> number.role() != Marker.Role.TEXT && number.role() != Marker.Role.ITEM)
            .map(Marker::end)
            .orElse(start)
        : start;
  }

  private Draft marked(String text, Span content, Marker marker, int line) {
    Span inner = Markup.unwrap(text, content);
    return switch (marker.role()) {
      case TEXT -> Draft.of(plain(text, inner), inner, line);
      case CAPTION -> Draft.of(Draft.Guess.CAPTION, inner, line);
      case ITEM -> Draft.marked(Draft.Guess.LIST_ITEM, inner, line, marker.sequence());
      case EITHER -> Draft.marked(Draft.Guess.NUMBERED, inner, line, marker.sequence());
      case QUESTION ->
          Draft.of(
              Prose.isQuestion(text, inner) ? Draft.Guess.HEADING : Draft.Guess.PARAGRAPH,
              inner,
              line);
      case HEADING ->
          Draft.of(
              inner.length() > LONGEST_HEADING ? plain(text, inner) : Draft.Guess.HEADING,
              inner,
              line);
    };
  }

  private static boolean isText(Optional<Marker> marker) {
    return marker.filter(found -> found.role() == Marker.Role.TEXT).isPresent();
  }

  private static Draft.Guess plain(String text, Span span) {
    return Prose.isPhrase(text, span) ? Draft.Guess.PHRASE : Draft.Guess.PARAGRAPH;
  }
}

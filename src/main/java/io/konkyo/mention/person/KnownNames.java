package io.konkyo.mention.person;

import io.konkyo.text.CharSet;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds again, wherever they stand by themselves, the names that a document has shown to be names,
 * and the names of heads of state and government.
 */
final class KnownNames {

  /** One letter is no name by itself: 金, 李. */
  private static final int MIN_LENGTH = 2;

  private static final String JOINTS = "・＝=";
  private static final String PLACE_HEADS = "都道府県市区町村郡州島湾港駅山川省";

  private final PeopleLexicons lexicons;
  private final NameTable leaders;
  private final CharSet leaderHeads = new CharSet();

  KnownNames(PeopleLexicons lexicons) {
    this.lexicons = lexicons;
    this.leaders =
        new NameTable(
            lexicons.leaders().entrySet().stream()
                .filter(entry -> !entry.getValue().ambiguous())
                .map(Map.Entry::getKey)
                .toList());
    leaders.addHeads(leaderHeads);
  }

  /** Returns the names of one document. */
  Document of(String text, List<List<Span>> names) {
    Set<String> forms = new HashSet<>();
    for (List<Span> inSentence : names) {
      for (Span name : inSentence) {
        String surface = name.of(text);
        if (forms.add(surface)) {
          String family = NameForm.of(surface).family();
          if (Script.of(family.charAt(0)) != Script.KANJI) {
            forms.add(family);
          }
        }
      }
    }
    Set<String> families = new HashSet<>();
    Set<String> beginnings = new HashSet<>();
    for (String form : forms) {
      if (form.length() > MIN_LENGTH) {
        beginnings.add(form.substring(0, MIN_LENGTH));
        if (Script.of(form.charAt(0)) == Script.KANJI) {
          // The family name of a Chinese or Korean name; it counts before 政権 alone.
          families.add(form.substring(0, 1));
        }
      }
    }
    forms.addAll(families);
    return new Document(families, beginnings, forms);
  }

  /** The names of one document. */
  final class Document {

    private final Set<String> families;
    private final Set<String> beginnings;
    private final Optional<NameTable> forms;

    /** The first letters of all names; nearly every letter of a text is none of them. */
    private final CharSet heads;

    private Document(Set<String> families, Set<String> beginnings, Set<String> forms) {
      this.families = families;
      this.beginnings = beginnings;
      if (forms.isEmpty()) {
        this.forms = Optional.empty();
        heads = leaderHeads;
      } else {
        NameTable table = new NameTable(forms);
        this.forms = Optional.of(table);
        heads = leaderHeads.copy();
        table.addHeads(heads);
      }
    }

    /**
     * Cuts names whose last letter belongs to the title behind them, where the document knows the
     * first letter as a family name: 朴|本部長 beside 朴成俊.
     */
    List<Span> cut(SentenceText s, List<Span> tagged) {
      List<Span> cut = tagged;
      for (int i = 0; i < tagged.size(); i++) {
        if (tagged.get(i).length() == 2 && isFamilyAndTitle(s, tagged.get(i))) {
          cut = cut == tagged ? new ArrayList<>(tagged) : cut;
          cut.set(i, new Span(tagged.get(i).start(), tagged.get(i).start() + 1));
        }
      }
      return cut;
    }

    private boolean isFamilyAndTitle(SentenceText s, Span name) {
      String surface = name.of(s.text());
      boolean known = families.contains(surface.substring(0, 1)) && !beginnings.contains(surface);
      return known
          && lexicons.titles().at(s.text(), name.start() + 1, s.span().end()).stream()
              .anyMatch(
                  t ->
                      t.surface().length() > 2 && s.isCut(name.start() + 1 + t.surface().length()));
    }

    /** Returns further names of a sentence that overlap none of {@code names}; in order. */
    List<Span> again(SentenceText s, List<Span> names) {
      List<Span> again = List.of();
      int next = 0;
      int at = s.span().start();
      while (at < s.span().end()) {
        while (next < names.size() && names.get(next).end() <= at) {
          next++;
        }
        if (next < names.size() && names.get(next).contains(at)) {
          at = glossEnd(s, names.get(next).end());
          continue;
        }
        int limit = next < names.size() ? names.get(next).start() : s.span().end();
        int head = heads.next(s.text(), at, limit);
        int end = head < limit ? longest(s, head, limit) : head;
        if (end > head) {
          again = again.isEmpty() ? new ArrayList<>() : again;
          again.add(new Span(head, end));
          at = glossEnd(s, end);
        } else {
          at = head < limit ? head + 1 : limit;
        }
      }
      return again;
    }

    private static int glossEnd(SentenceText s, int end) {
      return Glosses.behind(s.text(), end, s.span().end()).map(Span::end).orElse(end);
    }

    /** Returns where the longest name that begins at a place ends; the place without any. */
    private int longest(SentenceText s, int at, int limit) {
      // Asked first, since it is asked of every name and stops at most places.
      if (!s.isCut(at)) {
        return at;
      }
      int end = forms.isPresent() ? longest(forms.get(), s, at, limit) : at;
      return end > at ? end : longest(leaders, s, at, limit);
    }

    private int longest(NameTable table, SentenceText s, int at, int limit) {
      int[] ends = table.ends(s.text(), at, limit);
      for (int i = ends.length - 1; i >= 0; i--) {
        if (isName(s, at, ends[i])) {
          return ends[i];
        }
      }
      return at;
    }
  }

  private boolean isName(SentenceText s, int start, int end) {
    String text = s.text();
    Span sentence = s.span();
    if (!s.isCut(end)) {
      return false;
    }
    boolean partOfLonger =
        start - 1 > sentence.start()
            && JOINTS.indexOf(text.charAt(start - 1)) >= 0
            && (Script.of(text.charAt(start - 2)) == Script.KATAKANA
                || Script.of(text.charAt(start - 2)) == Script.LATIN);
    boolean thing =
        lexicons.things().at(text, end, sentence.end()).stream()
            .anyMatch(word -> s.isCut(end + word.surface().length()));
    if (partOfLonger || thing) {
      return false;
    }
    if (end - start < MIN_LENGTH) {
      return text.startsWith("政権", end) && s.compoundStart(start + 1, sentence.start()) == start;
    }
    return Script.of(text.charAt(end - 1)) != Script.KANJI || kanjiStandsAlone(s, start, end);
  }

  private boolean kanjiStandsAlone(SentenceText s, int start, int end) {
    List<Token> tokens = s.tokens();
    int first = s.tokenAt(start);
    boolean partOfCompound =
        first > 0
            && tokens.get(first - 1).isNoun()
            && tokens.get(first - 1).span().end() == start
            && s.compoundStart(start, s.span().start()) < start;
    if (partOfCompound) {
      return false;
    }
    if (end == s.span().end() || s.compoundEnd(end, s.span().end()) == end) {
      return true;
    }
    boolean powered = !lexicons.powers().at(s.text(), end, s.span().end()).isEmpty();
    return powered && PLACE_HEADS.indexOf(s.text().charAt(end)) < 0;
  }
}

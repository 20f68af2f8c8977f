package io.konkyo.mention.person;

import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  private final LexemeTable leaders;

  KnownNames(PeopleLexicons lexicons) {
    this.lexicons = lexicons;
    this.leaders =
        new LexemeTable(
            lexicons.leaders().entrySet().stream()
                .filter(entry -> !entry.getValue().ambiguous())
                .map(entry -> new Lexeme(entry.getKey(), Map.of()))
                .toList());
  }

  /** Returns the names of one document. */
  Document of(String text, List<List<Span>> names) {
    Set<String> forms = new LinkedHashSet<>();
    for (List<Span> inSentence : names) {
      for (Span name : inSentence) {
        String surface = name.of(text);
        forms.add(surface);
        String family = NameForm.of(surface).family();
        if (Script.of(family.charAt(0)) != Script.KANJI) {
          forms.add(family);
        }
      }
    }
    for (String form : List.copyOf(forms)) {
      if (form.length() > MIN_LENGTH && Script.of(form.charAt(0)) == Script.KANJI) {
        // The family name of a Chinese or Korean name; it counts before 政権 alone.
        forms.add(form.substring(0, 1));
      }
    }
    Set<String> families = new HashSet<>();
    for (String form : forms) {
      if (form.length() > MIN_LENGTH && Script.of(form.charAt(0)) == Script.KANJI) {
        families.add(form.substring(0, 1));
      }
    }
    return new Document(
        families,
        forms,
        new LexemeTable(forms.stream().map(form -> new Lexeme(form, Map.of())).toList()));
  }

  /** The names of one document. */
  final class Document {

    private final Set<String> families;
    private final Set<String> names;
    private final LexemeTable forms;

    private Document(Set<String> families, Set<String> names, LexemeTable forms) {
      this.families = families;
      this.names = names;
      this.forms = forms;
    }

    /**
     * Cuts names whose last letter belongs to the title behind them, where the document knows the
     * first letter as a family name: 朴|本部長 beside 朴成俊.
     */
    List<Span> cut(SentenceText s, List<Span> tagged) {
      return tagged.stream().map(name -> cutBehindFirst(s, name)).toList();
    }

    private Span cutBehindFirst(SentenceText s, Span name) {
      String surface = name.of(s.text());
      boolean known =
          name.length() == 2
              && families.contains(surface.substring(0, 1))
              && names.stream().noneMatch(n -> n.length() > 2 && n.startsWith(surface));
      boolean title =
          known
              && lexicons.titles().at(s.text(), name.start() + 1, s.span().end()).stream()
                  .anyMatch(
                      t ->
                          t.surface().length() > 2
                              && s.isCut(name.start() + 1 + t.surface().length()));
      return title ? new Span(name.start(), name.start() + 1) : name;
    }

    /** Returns further names of a sentence that overlap none of {@code names}; in order. */
    List<Span> again(SentenceText s, List<Span> names) {
      List<Span> again = new ArrayList<>();
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
        int end = longest(s, at, limit);
        if (end > at) {
          again.add(new Span(at, end));
          at = glossEnd(s, end);
        } else {
          at++;
        }
      }
      return again;
    }

    private static int glossEnd(SentenceText s, int end) {
      return Glosses.behind(s.text(), end, s.span().end()).map(Span::end).orElse(end);
    }

    private int longest(SentenceText s, int at, int limit) {
      for (LexemeTable table : List.of(forms, leaders)) {
        for (Lexeme form : table.at(s.text(), at, limit)) {
          if (isName(s, at, at + form.surface().length())) {
            return at + form.surface().length();
          }
        }
      }
      return at;
    }
  }

  private boolean isName(SentenceText s, int start, int end) {
    String text = s.text();
    Span sentence = s.span();
    if (!s.isCut(start) || !s.isCut(end)) {
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

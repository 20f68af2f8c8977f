package io.konkyo.claim.phrase;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.phrase.BesideWords.WordClass;
import io.konkyo.dependency.Bunsetsu;
import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.mention.statement.SpeakerWords;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the noun phrases, cases and predicates of a sentence off its bunsetsu.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class FrameReader {

  private static final Map<String, Case> CASES =
      Map.ofEntries(
          Map.entry("は", Case.TOPIC),
          Map.entry("も", Case.TOPIC),
          Map.entry("こそ", Case.TOPIC),
          Map.entry("とは", Case.TOPIC),
          Map.entry("については", Case.MATTER),
          Map.entry("に関しては", Case.MATTER),
          Map.entry("としては", Case.TOPIC),
          Map.entry("としても", Case.TOPIC),
          Map.entry("についても", Case.MATTER),
          Map.entry("について", Case.MATTER),
          Map.entry("には", Case.SIDE_TOPIC),
          Map.entry("にも", Case.SIDE_TOPIC),
          Map.entry("では", Case.SIDE_TOPIC),
          Map.entry("でも", Case.SIDE_TOPIC),
          Map.entry("からは", Case.SIDE_TOPIC),
          Map.entry("が", Case.SUBJECT),
          Map.entry("においては", Case.SIDE_TOPIC),
          Map.entry("においても", Case.SIDE_TOPIC),
          Map.entry("にとっては", Case.SIDE_TOPIC),
          Map.entry("などは", Case.TOPIC),
          Map.entry("などが", Case.SUBJECT),
          Map.entry("などを", Case.OBJECT),
          Map.entry("などの", Case.GENITIVE),
          Map.entry("だけで", Case.LOCATIVE),
          Map.entry("だけでも", Case.LOCATIVE),
          Map.entry("のみが", Case.SUBJECT),
          Map.entry("だけが", Case.SUBJECT),
          Map.entry("を", Case.OBJECT),
          Map.entry("の", Case.GENITIVE),
          Map.entry("に", Case.DATIVE),
          Map.entry("へ", Case.DATIVE),
          Map.entry("で", Case.LOCATIVE),
          Map.entry("において", Case.LOCATIVE),
          Map.entry("における", Case.GENITIVE),
          Map.entry("に関する", Case.TOWARDS),
          Map.entry("をめぐる", Case.TOWARDS),
          Map.entry("に対する", Case.TOWARDS),
          Map.entry("への", Case.TOWARDS),
          Map.entry("からの", Case.TOWARDS),
          Map.entry("での", Case.TOWARDS),
          Map.entry("との", Case.TOWARDS),
          Map.entry("として", Case.AS),
          Map.entry("から", Case.FROM),
          Map.entry("まで", Case.UNTIL),
          Map.entry("までに", Case.UNTIL),
          Map.entry("と", Case.WITH),
          Map.entry("", Case.NONE));

  /** Verbs in compound particles; a bunsetsu of their own in some sentences. */
  private static final List<String> TOPIC_VERBS =
      List.of(
          "つきまして", "ついて", "関して", "関しま", "みると", "見ると", "みますと", "見ますと", "みれば", "見れば", "いたしましては",
          "いたしまして", "しましては");

  private static final List<String> DOING_VERBS = List.of("いたしまして", "しまして");

  /** The most morphemes of what a bracket explains. */
  private static final int LONGEST_GLOSS = 12;

  private static final Set<String> COPULAS = Set.of("だ", "です", "である", "でございます");

  private final NounWords words;
  private final BesideWords beside;

  private FrameReader(NounWords words, BesideWords beside) {
    this.words = words;
    this.beside = beside;
  }

  /**
   * Loads the words.
   *
   * @param speakers the words for those who speak
   * @param organizations the names of organizations
   * @param beside words for firms
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  public static FrameReader load(
      ModelFiles models, SpeakerWords speakers, LexemeTable organizations, BesideWords beside) {
    return new FrameReader(NounWords.load(models, speakers, organizations), beside);
  }

  /** Reads a sentence. */
  public SentenceFrame read(FigureSentence sentence) {
    return new Reading(sentence).frame();
  }

  /** The reading of one sentence. */
  private final class Reading {

    private final FigureSentence sentence;
    private final String text;
    private final List<Token> tokens;
    private final List<Bunsetsu> bunsetsu;
    private final PhraseReader phrases;
    private final Case[] markers;
    private final List<Optional<Phrase>> nouns;
    private final List<Optional<String>> predicates;

    Reading(FigureSentence sentence) {
      this.sentence = sentence;
      this.text = sentence.text();
      this.tokens = sentence.tokens();
      this.bunsetsu = sentence.tree().bunsetsu();
      this.phrases = new PhraseReader(sentence, words);
      this.markers = new Case[bunsetsu.size()];
      this.nouns = new ArrayList<>(bunsetsu.size());
      this.predicates = new ArrayList<>(bunsetsu.size());
      for (int i = 0; i < markers.length; i++) {
        Bunsetsu b = bunsetsu.get(i);
        int end = contentEnd(b);
        markers[i] = marker(b, end);
        nouns.add(phrase(b, end));
        predicates.add(predicate(b, nouns.get(i).isPresent(), markers[i]));
      }
    }

    SentenceFrame frame() {
      List<Constituent> parts = new ArrayList<>(bunsetsu.size());
      for (int i = 0; i < bunsetsu.size(); i++) {
        Constituent part = part(i);
        parts.add(i > 0 && isFirm(parts.get(i - 1), part) ? asFirm(part) : part);
      }
      return new SentenceFrame(sentence, phrases, parts);
    }

    /** 電機大手のミナト: a name that a word for a firm leads to is a firm's. */
    private boolean isFirm(Constituent before, Constituent part) {
      return part.is(NounKind.THING)
          && before.marker() == Case.GENITIVE
          && before.head() == part.index()
          && before
              .phrase()
              .filter(phrase -> beside.ends(WordClass.FIRM, phrase.span().of(text)))
              .isPresent();
    }

    private Constituent asFirm(Constituent part) {
      return new Constituent(
          part.index(),
          part.phrase().map(phrase -> new Phrase(phrase.span(), NounKind.AGENT)),
          part.marker(),
          part.predicate(),
          part.action(),
          part.adnominal(),
          part.head());
    }

    private Constituent part(int index) {
      Bunsetsu b = bunsetsu.get(index);
      Optional<Phrase> phrase = nouns.get(index);
      Optional<String> predicate = predicates.get(index);
      boolean compound = index + 1 < bunsetsu.size() && isTopicVerb(index);
      Case marker = compound ? matter(index) : markers[index];
      int head = compound ? bunsetsu.get(index + 1).head() : b.head();
      if (marker == Case.TOPIC || marker == Case.SUBJECT) {
        head = predicateFrom(head);
      }
      boolean adnominal =
          predicate.isPresent()
              && head != Bunsetsu.ROOT
              && (marker == Case.NONE || marker == Case.OTHER)
              && endsAdnominally(b)
              && isNounPhrase(bunsetsu.get(head));
      return new Constituent(index, phrase, marker, predicate, action(b), adnominal, head);
    }

    /** A subject belongs to a predicate: of 政府は会議で決めた to 決めた, not to 会議で. */
    private int predicateFrom(int head) {
      int at = head;
      while (at != Bunsetsu.ROOT && bunsetsu.get(at).head() != Bunsetsu.ROOT && isArgument(at)) {
        at = bunsetsu.get(at).head();
      }
      return at;
    }

    private boolean isArgument(int index) {
      return switch (markers[index]) {
        case LOCATIVE, DATIVE, OBJECT, FROM, UNTIL, AS, NONE ->
            nouns.get(index).isPresent() && predicates.get(index).isEmpty();
        default -> false;
      };
    }

    /** 歳出に つきましては. */
    private boolean isTopicVerb(int index) {
      Span span = bunsetsu.get(index).span();
      int next = bunsetsu.get(index + 1).span().start();
      return switch (text.charAt(span.end() - 1)) {
        case 'に', 'を' -> begins(TOPIC_VERBS, next);
        case 'と' -> begins(DOING_VERBS, next);
        default -> false;
      };
    }

    private boolean begins(List<String> verbs, int at) {
      for (String verb : verbs) {
        if (text.startsWith(verb, at)) {
          return true;
        }
      }
      return false;
    }

    private Case matter(int index) {
      boolean topic = text.charAt(bunsetsu.get(index).span().end() - 1) == 'と';
      return topic ? Case.TOPIC : Case.MATTER;
    }

    private Optional<Phrase> phrase(Bunsetsu b, int end) {
      int last = end - 1;
      while (last > b.first() && tokens.get(last).partOfSpeech().equals("記号")) {
        last--;
      }
      if (!PhraseReader.isNominal(tokens.get(last))) {
        return Optional.empty();
      }
      int head = beforeGloss(b, last);
      return Optional.of(phrases.run(head < b.first() ? 0 : b.first(), head));
    }

    /** Where an adverb is joined behind the particle (企業はなお), the content ends before it. */
    private int contentEnd(Bunsetsu b) {
      int end = b.function();
      while (end > b.first() + 1 && isAdverb(tokens.get(end - 1))) {
        end--;
      }
      while (end < b.function()
          && end > b.first() + 1
          && tokens.get(end - 1).partOfSpeech().equals("助詞")) {
        end--;
      }
      return end;
    }

    /** 政府開発援助(ODA)の: the phrase is what the bracket explains. */
    private int beforeGloss(Bunsetsu b, int last) {
      if (last + 1 >= b.end() || !isClosing(tokens.get(last + 1))) {
        return last;
      }
      int far = Math.max(0, last - LONGEST_GLOSS);
      for (int i = last; i >= far; i--) {
        char c = tokens.get(i).surface().charAt(0);
        if (c == '(' || c == '（') {
          return i > 0 && PhraseReader.isNominal(tokens.get(i - 1)) ? i - 1 : last;
        }
      }
      return last;
    }

    private static boolean isClosing(Token token) {
      char c = token.surface().charAt(0);
      return c == ')' || c == '）';
    }

    private static boolean isAdverb(Token token) {
      String part = token.partOfSpeech();
      return part.equals("副詞") || part.equals("接続詞") || part.equals("連体詞");
    }

    private Case marker(Bunsetsu b, int contentEnd) {
      String particles = "";
      for (int i = contentEnd; i < b.end(); i++) {
        Token token = tokens.get(i);
        if (token.partOfSpeech().equals("助詞")) {
          // Mostly it is one alone, whose text is there.
          particles = particles.isEmpty() ? token.surface() : particles + token.surface();
        } else if (token.partOfSpeech().equals("助動詞")) {
          return Case.OTHER;
        }
      }
      return CASES.getOrDefault(particles, Case.OTHER);
    }

    private Optional<String> predicate(Bunsetsu b, boolean nominal, Case marker) {
      for (int i = b.end() - 1; i >= b.first(); i--) {
        Token token = tokens.get(i);
        boolean verb = token.partOfSpeech().equals("動詞") && !token.subtype().equals("接尾");
        if (verb && (token.base().equals("する") || token.subtype().equals("非自立")) && i > b.first()) {
          Token before = tokens.get(i - 1);
          if (before.isNoun()) {
            return Optional.of(before.surface());
          }
          continue;
        }
        if (verb || token.partOfSpeech().equals("形容詞")) {
          return Optional.of(token.base());
        }
        if (nominal && token.partOfSpeech().equals("助動詞") && COPULAS.contains(token.base())) {
          return Optional.of(tokens.get(b.function() - 1).surface());
        }
      }
      boolean ends = b.head() == Bunsetsu.ROOT;
      return nominal && (ends || isAction(b, marker))
          ? Optional.of(tokens.get(b.function() - 1).surface())
          : Optional.empty();
    }

    private Optional<Phrase> action(Bunsetsu b) {
      for (int i = b.first() + 1; i < b.end(); i++) {
        Token token = tokens.get(i);
        Token before = tokens.get(i - 1);
        if (token.base().equals("する") && PhraseReader.isNominal(before)) {
          return Optional.of(phrases.run(b.first(), i - 1));
        }
      }
      return Optional.empty();
    }

    /** A noun of action without a particle before a comma is a clause: 減税を実施、. */
    private boolean isAction(Bunsetsu b, Case marker) {
      Token last = tokens.get(b.function() - 1);
      return last.isNoun("サ変接続") && marker == Case.NONE;
    }

    private boolean endsAdnominally(Bunsetsu b) {
      Token last = tokens.get(b.end() - 1);
      boolean inflected =
          last.partOfSpeech().equals("動詞")
              || last.partOfSpeech().equals("形容詞")
              || last.partOfSpeech().equals("助動詞");
      return inflected && !last.partOfSpeech().equals("助詞");
    }

    private boolean isNounPhrase(Bunsetsu b) {
      return PhraseReader.isNominal(tokens.get(b.first()))
          || PhraseReader.isNominal(tokens.get(b.function() - 1));
    }
  }
}

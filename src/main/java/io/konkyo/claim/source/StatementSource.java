package io.konkyo.claim.source;

import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Link;
import io.konkyo.claim.clause.Phrase;
import io.konkyo.claim.clause.Sayings;
import io.konkyo.claim.clause.Sayings.Kind;
import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.source.Namer.Name;
import io.konkyo.claim.source.Namer.Sort;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.text.Span;
import java.util.Optional;

/** Takes the speaker of the innermost statement that covers a figure. */
final class StatementSource {

  /** The most statements before a figure that are looked at. */
  private static final int MOST = 40;

  private final Sayings sayings;
  private final Clauses clauses;
  private final Namer namer;
  private final FigureSentence sentence;

  StatementSource(Sayings sayings, Clauses clauses, Namer namer, FigureSentence sentence) {
    this.sayings = sayings;
    this.clauses = clauses;
    this.namer = namer;
    this.sentence = sentence;
  }

  Optional<Filled<Span>> find(Mention figure, int at) {
    Optional<Mention> innermost = Optional.empty();
    int behind = Spans.firstFrom(sentence.statements(), figure.span().end());
    for (int i = behind - 1; i >= 0 && i >= behind - MOST; i--) {
      Mention statement = sentence.statements().get(i);
      if (statement.span().contains(figure.span())
          && statement.fields() instanceof Fields.OfStatement said
          && sentence.span().contains(said.speaker())
          && (innermost.isEmpty() || statement.span().length() < innermost.get().span().length())
          && !isWithin(statement, said)
          && !isApart(said)) {
        innermost = Optional.of(statement);
      }
    }
    return innermost.map(
        statement ->
            new Filled<>(
                holder(nearer(statement, (Fields.OfStatement) statement.fields(), at)),
                "source.statement"));
  }

  /** 総務省「通信利用動向調査」: who stands before the document's title. */
  private Span holder(Span speaker) {
    if (sayings.document(speaker.of(sentence.text())) == 0) {
      return speaker;
    }
    Name name = namer.beforeBracket(speaker.start());
    return name.sort() == Sort.SPEAKER ? name.span() : speaker;
  }

  /** Returns whether what is taken for the speaker is a subject of the clause that is told. */
  private boolean isWithin(Mention statement, Fields.OfStatement said) {
    if (!statement.span().contains(said.speaker())
        || !sentence.span().contains(said.cue())
        || said.cue().start() < said.speaker().start()) {
      return false;
    }
    Phrase speaker = clauses.at(sentence.tree().lastOf(said.speaker()));
    int cue = sentence.tree().indexAt(said.cue().start());
    return speaker.link() == Link.SUBJECT && speaker.head() >= 0 && speaker.head() < cue;
  }

  /** Returns whether the verb of saying leads to a noun, and the speaker past it. */
  private boolean isApart(Fields.OfStatement said) {
    if (!sentence.span().contains(said.cue()) || said.cue().start() < said.speaker().start()) {
      return false;
    }
    int cue = sentence.tree().lastOf(said.cue());
    int head = clauses.head(sentence.tree().lastOf(said.speaker()));
    return clauses.at(cue).link() == Link.ATTRIBUTE
        && sayings.is(Kind.ESTIMATE, clauses.at(cue).predicate())
        && head != cue;
  }

  /** Returns the speaker, or the topic of the verb of saying where a clause parts them. */
  private Span nearer(Mention statement, Fields.OfStatement said, int at) {
    if (!sentence.span().contains(said.cue()) || said.cue().start() < said.speaker().start()) {
      return said.speaker();
    }
    int cue = sentence.tree().indexAt(said.cue().start());
    int speaker = sentence.tree().lastOf(said.speaker());
    if (clauses.head(speaker) == cue) {
      return said.speaker();
    }
    for (int i = at; i > Math.max(speaker, at - Clauses.REACH); i--) {
      if (clauses.head(i) == cue && clauses.at(i).link() == Link.TOPIC && i != at) {
        Name name = namer.in(clauses.at(i));
        if (name.sort() == Sort.SPEAKER && name.span().end() <= statement.span().end()) {
          return name.span();
        }
      }
    }
    return said.speaker();
  }
}

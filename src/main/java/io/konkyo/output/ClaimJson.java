package io.konkyo.output;

import io.konkyo.article.Article;
import io.konkyo.claim.Claim;
import io.konkyo.claim.figure.Meaning;
import io.konkyo.claim.figure.TimeReference;
import io.konkyo.json.JsonLines;
import io.konkyo.json.JsonLines.Name;
import io.konkyo.mention.Bound;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.mention.Quantity;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.CodePoints;
import io.konkyo.text.Span;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Writes the claims of one article as JSON, offsets in code points. */
final class ClaimJson {

  private static final Name ABOUT = new Name("about");
  private static final Name ACTOR = new Name("actor");
  private static final Name BOUND = new Name("bound");
  private static final Name CHANGE = new Name("change");
  private static final Name COLUMN = new Name("column");
  private static final Name COUNTER = new Name("counter");
  private static final Name COUNTRY = new Name("country");
  private static final Name CUE = new Name("cue");
  private static final Name CURRENCY = new Name("currency");
  private static final Name DOC = new Name("doc");
  private static final Name END = new Name("end");
  private static final Name ENTITY = new Name("entity");
  private static final Name FISCAL = new Name("fiscal");
  private static final Name FROM = new Name("from");
  private static final Name ID = new Name("id");
  private static final Name ISO = new Name("iso");
  private static final Name KIND = new Name("kind");
  private static final Name LINE = new Name("line");
  private static final Name LOWER = new Name("lower");
  private static final Name MODALITY = new Name("modality");
  private static final Name NAME = new Name("name");
  private static final Name OF = new Name("of");
  private static final Name ORG = new Name("org");
  private static final Name PER = new Name("per");
  private static final Name ROLE = new Name("role");
  private static final Name RULE = new Name("rule");
  private static final Name SAME_AS = new Name("same_as");
  private static final Name SECTION = new Name("section");
  private static final Name SENTENCE = new Name("sentence");
  private static final Name SOURCE = new Name("source");
  private static final Name SPEAKER = new Name("speaker");
  private static final Name START = new Name("start");
  private static final Name TEXT = new Name("text");
  private static final Name TIME = new Name("time");
  private static final Name TO = new Name("to");
  private static final Name TYPE = new Name("type");
  private static final Name UNIT = new Name("unit");
  private static final Name UPPER = new Name("upper");
  private static final Name VALUE = new Name("value");

  private final Article article;
  private final CodePoints codePoints;
  private final JsonLines json;

  /** The sentence that was written last, and where; claims of one sentence follow each other. */
  private Optional<Sentence> written = Optional.empty();

  private int sentenceFrom;
  private int sentenceTo;

  /**
   * Writes claims of an article.
   *
   * @param json where to
   */
  ClaimJson(Article article, CodePoints codePoints, JsonLines json) {
    this.article = article;
    this.codePoints = codePoints;
    this.json = json;
  }

  /** Writes a claim's line. */
  void line(Claim claim) {
    Mention mention = claim.mention();
    Span span = mention.span();
    json.beginLine();
    json.text(ID, claim.id());
    json.text(TYPE, mention.type().label());
    json.text(DOC, article.doc());
    place(span);
    json.integer(LINE, codePoints.line(span.start()));
    json.integer(COLUMN, codePoints.column(span.start()));
    sentence(mention.sentence());
    mention
        .sentence()
        .block()
        .section()
        .ifPresent(s -> json.text(SECTION, article.text(), s.start(), s.end()));
    fields(mention.fields());
    claim.meaning().ifPresent(meaning -> meaning(meaning));
    text(SAME_AS, claim.links().sameAs());
    text(FROM, claim.links().from());
    text(TO, claim.links().to());
    json.text(RULE, mention.rule());
    json.endLine();
  }

  private void sentence(Sentence sentence) {
    if (written.isPresent() && written.get() == sentence) {
      json.again(sentenceFrom, sentenceTo);
      return;
    }
    sentenceFrom = json.size();
    object(SENTENCE, sentence.span());
    sentenceTo = json.size();
    written = Optional.of(sentence);
  }

  private void place(Span span) {
    json.integer(START, codePoints.offset(span.start()));
    json.integer(END, codePoints.offset(span.end()));
    json.text(TEXT, article.text(), span.start(), span.end());
  }

  private void fields(Fields fields) {
    if (fields instanceof Fields.OfNumber number) {
      quantity(number.quantity());
      text(COUNTER, number.counter());
      json.text(KIND, label(number.kind()));
    } else if (fields instanceof Fields.OfPercent percent) {
      quantity(percent.quantity());
      json.text(UNIT, label(percent.unit()));
      text(OF, percent.of());
      percent.change().ifPresent(change -> json.text(CHANGE, label(change)));
    } else if (fields instanceof Fields.OfMoney money) {
      quantity(money.quantity());
      json.text(CURRENCY, money.currency());
    } else if (fields instanceof Fields.OfDate date) {
      text(ISO, date.iso());
      if (date.fiscal()) {
        json.yes(FISCAL);
      }
    } else if (fields instanceof Fields.OfDuration duration) {
      text(ISO, duration.iso());
      text(LOWER, duration.lower());
      text(UPPER, duration.upper());
      bound(duration.bound());
    } else if (fields instanceof Fields.OfPerson person) {
      json.text(NAME, person.name());
      text(ROLE, person.role());
      text(ORG, person.org());
      text(COUNTRY, person.country());
      json.text(ENTITY, person.entity());
    } else if (fields instanceof Fields.OfStatement statement) {
      object(SPEAKER, statement.speaker());
      object(CUE, statement.cue());
    }
  }

  private void meaning(Meaning meaning) {
    meaning.per().ifPresent(per -> json.text(PER, per.value()));
    meaning.about().ifPresent(about -> object(ABOUT, about.value()));
    meaning.actor().ifPresent(actor -> object(ACTOR, actor.value()));
    meaning.time().ifPresent(time -> time(time.value()));
    json.text(MODALITY, meaning.modality().value().label());
    meaning.source().ifPresent(source -> object(SOURCE, source.value()));
  }

  private void time(TimeReference time) {
    json.beginObject(TIME);
    json.text(ISO, time.iso());
    time.span().ifPresent(span -> place(span));
    if (time.fiscal()) {
      json.yes(FISCAL);
    }
    json.endObject();
  }

  private void object(Name name, Span span) {
    json.beginObject(name);
    place(span);
    json.endObject();
  }

  private void quantity(Quantity quantity) {
    number(VALUE, quantity.value());
    number(LOWER, quantity.lower());
    number(UPPER, quantity.upper());
    bound(quantity.bound());
  }

  private void bound(Bound bound) {
    json.text(BOUND, bound.label());
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void text(Name name, Optional<String> value) {
    if (value.isPresent()) {
      json.text(name, value.get());
    }
  }

  private void number(Name name, Optional<BigDecimal> value) {
    if (value.isPresent()) {
      json.number(name, value.get());
    }
  }
}

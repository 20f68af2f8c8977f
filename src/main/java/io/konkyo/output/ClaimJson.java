package io.konkyo.output;

import io.konkyo.article.Article;
import io.konkyo.claim.Claim;
import io.konkyo.claim.figure.Meaning;
import io.konkyo.claim.figure.TimeReference;
import io.konkyo.json.JsonObjectWriter;
import io.konkyo.mention.Bound;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.mention.Quantity;
import io.konkyo.text.CodePoints;
import io.konkyo.text.Span;
import java.util.Locale;

/** Writes the claims of one article as JSON, offsets in code points. */
final class ClaimJson {

  private final Article article;
  private final CodePoints codePoints;

  ClaimJson(Article article, CodePoints codePoints) {
    this.article = article;
    this.codePoints = codePoints;
  }

  /** Returns the claim's line, with its line end. */
  String line(Claim claim) {
    Mention mention = claim.mention();
    Span span = mention.span();
    JsonObjectWriter json = JsonObjectWriter.onOneLine();
    json.text("id", claim.id());
    json.text("type", mention.type().label());
    json.text("doc", article.doc());
    place(json, span);
    json.integer("line", codePoints.line(span.start()));
    json.integer("column", codePoints.column(span.start()));
    object(json, "sentence", mention.sentence().span());
    mention.sentence().block().section().ifPresent(s -> json.text("section", article.slice(s)));
    fields(json, mention.fields());
    claim.meaning().ifPresent(meaning -> meaning(json, meaning));
    claim.links().sameAs().ifPresent(id -> json.text("same_as", id));
    claim.links().from().ifPresent(id -> json.text("from", id));
    claim.links().to().ifPresent(id -> json.text("to", id));
    json.text("rule", mention.rule());
    return json.finish();
  }

  private void place(JsonObjectWriter json, Span span) {
    json.integer("start", codePoints.offset(span.start()));
    json.integer("end", codePoints.offset(span.end()));
    json.text("text", article.slice(span));
  }

  private void fields(JsonObjectWriter json, Fields fields) {
    if (fields instanceof Fields.OfNumber number) {
      quantity(json, number.quantity());
      number.counter().ifPresent(counter -> json.text("counter", counter));
      json.text("kind", label(number.kind()));
    } else if (fields instanceof Fields.OfPercent percent) {
      quantity(json, percent.quantity());
      json.text("unit", label(percent.unit()));
      percent.of().ifPresent(of -> json.text("of", of));
      percent.change().ifPresent(change -> json.text("change", label(change)));
    } else if (fields instanceof Fields.OfMoney money) {
      quantity(json, money.quantity());
      json.text("currency", money.currency());
    } else if (fields instanceof Fields.OfDate date) {
      date.iso().ifPresent(iso -> json.text("iso", iso));
      if (date.fiscal()) {
        json.flag("fiscal", true);
      }
    } else if (fields instanceof Fields.OfDuration duration) {
      duration.iso().ifPresent(iso -> json.text("iso", iso));
      duration.lower().ifPresent(lower -> json.text("lower", lower));
      duration.upper().ifPresent(upper -> json.text("upper", upper));
      bound(json, duration.bound());
    } else if (fields instanceof Fields.OfPerson person) {
      json.text("name", person.name());
      person.role().ifPresent(role -> json.text("role", role));
      person.org().ifPresent(org -> json.text("org", org));
      person.country().ifPresent(country -> json.text("country", country));
      json.text("entity", person.entity());
    } else if (fields instanceof Fields.OfStatement statement) {
      object(json, "speaker", statement.speaker());
      object(json, "cue", statement.cue());
    }
  }

  private void meaning(JsonObjectWriter json, Meaning meaning) {
    meaning.per().ifPresent(per -> json.text("per", per.value()));
    meaning.about().ifPresent(about -> object(json, "about", about.value()));
    meaning.actor().ifPresent(actor -> object(json, "actor", actor.value()));
    meaning.time().ifPresent(time -> time(json, time.value()));
    json.text("modality", meaning.modality().value().label());
    meaning.source().ifPresent(source -> object(json, "source", source.value()));
  }

  private void time(JsonObjectWriter json, TimeReference time) {
    json.beginObject("time");
    json.text("iso", time.iso());
    time.span().ifPresent(span -> place(json, span));
    if (time.fiscal()) {
      json.flag("fiscal", true);
    }
    json.endObject();
  }

  private void object(JsonObjectWriter json, String name, Span span) {
    json.beginObject(name);
    place(json, span);
    json.endObject();
  }

  private static void quantity(JsonObjectWriter json, Quantity quantity) {
    quantity.value().ifPresent(value -> json.number("value", value));
    quantity.lower().ifPresent(lower -> json.number("lower", lower));
    quantity.upper().ifPresent(upper -> json.number("upper", upper));
    bound(json, quantity.bound());
  }

  private static void bound(JsonObjectWriter json, Bound bound) {
    json.text("bound", bound.label());
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

package io.konkyo.mention.person;

import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.chunk.Labels;
import io.konkyo.mention.chunk.PosLabels;
import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Cuts a sentence into chunks around its names. */
final class PersonChunker {

  private static final String LINK = "link";

  private final PeopleLexicons lexicons;
  private final TitleParser titles;
  private final OrganizationParser organizations;
  private final PosLabels posLabels = new PosLabels();

  PersonChunker(PeopleLexicons lexicons, TitleParser titles, OrganizationParser organizations) {
    this.lexicons = lexicons;
    this.titles = titles;
    this.organizations = organizations;
  }

  /**
   * Cuts one sentence.
   *
   * @param names its names, in order, not overlapping
   */
  PersonChunks chunk(SentenceText s, List<Span> names) {
    return new Cut(s).chunks(names);
  }

  /** One sentence on its way. */
  private final class Cut {

    private final SentenceText s;
    private final TreeMap<Integer, Chunk> special = new TreeMap<>();
    private final Map<Integer, TitlePhrase> phrases = new HashMap<>();
    private final Set<Integer> behind = new HashSet<>();
    private final Map<Integer, Organization> leads = new HashMap<>();

    Cut(SentenceText s) {
      this.s = s;
    }

    PersonChunks chunks(List<Span> names) {
      int floor = s.span().start();
      for (int i = 0; i < names.size(); i++) {
        Span name = names.get(i);
        int limit = i + 1 < names.size() ? names.get(i + 1).start() : s.span().end();
        before(name, floor);
        add(name, Labels.NAME, "yes");
        floor = behind(name, limit);
      }
      return new PersonChunks(filled(), phrases, behind, leads);
    }

    /** Marks glosses and the titles behind a name; returns where they end. */
    private int behind(Span name, int limit) {
      int at = name.end();
      Optional<Span> gloss = Glosses.behind(s.text(), at, limit);
      if (gloss.isPresent()) {
        add(gloss.get(), Labels.GLOSS, "yes");
        at = gloss.get().end();
      }
      boolean apart = at < limit && (isSpace(at) || s.text().charAt(at) == '・');
      int titleAt = apart ? at + 1 : at;
      Optional<TitlePhrase> title =
          titleAt < limit ? titles.behind(s, titleAt, limit) : Optional.empty();
      if (title.isPresent()
          && apart
          && title.get().span().end() + 1 >= limit
          && limit < s.span().end()) {
        // In a list the title behind a space is that of the next name.
        title = Optional.empty();
      }
      if (title.isPresent() && apart) {
        mark(new Span(at, titleAt));
      }
      while (title.isPresent()) {
        add(title.get());
        behind.add(title.get().span().start());
        at = title.get().span().end();
        title =
            at < limit && title.get().holder() != Holder.HONORIFIC
                ? titles.behind(s, at, limit).filter(t -> t.holder() == Holder.HONORIFIC)
                : Optional.empty();
      }
      return at;
    }

    /** Marks the title, organization or country that leads to a name. */
    private void before(Span name, int floor) {
      int to = name.start();
      Optional<Span> link = link(to, floor);
      if (link.isPresent()) {
        to = link.get().start();
      }
      Optional<TitlePhrase> title = to > floor ? titles.before(s, floor, to) : Optional.empty();
      if (title.isEmpty() && link.isPresent()) {
        organization(floor, to).ifPresent(org -> mark(link.get()));
        return;
      }
      if (title.isEmpty()) {
        return;
      }
      add(title.get());
      link.ifPresent(found -> mark(found));
      int start = title.get().span().start();
      Optional<Span> outer = link(start, floor);
      if (outer.isPresent() && title.get().org().isEmpty()) {
        organization(floor, outer.get().start()).ifPresent(org -> mark(outer.get()));
      }
    }

    private Optional<Organization> organization(int floor, int to) {
      Optional<Organization> org =
          to > floor ? organizations.before(s, floor, to) : Optional.empty();
      org.ifPresent(
          found -> {
            boolean country = found.orgClass().isEmpty();
            add(
                found.span(),
                country ? Labels.COUNTRY : Labels.ORG,
                found.orgClass().or(found::country).orElse("yes"));
            leads.put(found.span().start(), found);
          });
      return org;
    }

    private Optional<Span> link(int to, int floor) {
      for (Lexeme link : lexicons.links().endingAt(s.text(), to, floor)) {
        return Optional.of(new Span(to - link.surface().length(), to));
      }
      return to - 1 > floor && isSpace(to - 1)
          ? Optional.of(new Span(to - 1, to))
          : Optional.empty();
    }

    private void mark(Span link) {
      String kind =
          lexicons.links().endingAt(s.text(), link.end(), link.start()).stream()
              .filter(l -> l.surface().length() == link.length())
              .findFirst()
              .flatMap(l -> l.label(LINK))
              .orElse("space");
      add(link, LINK, kind);
    }

    private boolean isSpace(int at) {
      char c = s.text().charAt(at);
      return c == ' ' || c == '\u3000';
    }

    private void add(TitlePhrase title) {
      add(title.span(), Labels.TITLE, title.holder().label());
      phrases.put(title.span().start(), title);
    }

    private void add(Span span, String label, String value) {
      special.put(
          span.start(),
          new Chunk(
              span, span.of(s.text()), Optional.empty(), Optional.empty(), Map.of(label, value)));
    }

    private List<Chunk> filled() {
      List<Chunk> chunks = new ArrayList<>(s.tokens().size());
      int at = s.span().start();
      int next = nextSpecial(at);
      for (Token token : s.tokens()) {
        while (at < token.end()) {
          if (at == next) {
            Chunk here = special.get(at);
            chunks.add(here);
            at = here.span().end();
            next = nextSpecial(at);
            continue;
          }
          int end = Math.min(next, token.end());
          if (!isBlank(at, end)) {
            chunks.add(morpheme(token, new Span(at, end)));
          }
          at = end;
        }
      }
      return chunks;
    }

    /** Returns where the next special chunk begins, beyond the sentence if there is none. */
    private int nextSpecial(int at) {
      Integer next = special.ceilingKey(at);
      return next == null ? Integer.MAX_VALUE : next;
    }

    private boolean isBlank(int from, int end) {
      for (int i = from; i < end; i++) {
        if (!Character.isWhitespace(s.text().charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private Chunk morpheme(Token token, Span span) {
      boolean whole = span.length() == token.end() - token.start();
      return new Chunk(
          span,
          whole ? token.surface() : span.of(s.text()),
          Optional.empty(),
          Optional.empty(),
          posLabels.of(token));
    }
  }
}

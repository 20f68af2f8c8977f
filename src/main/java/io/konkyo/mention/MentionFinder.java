package io.konkyo.mention;

import io.konkyo.article.Article;
import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.mention.person.PersonFinder;
import io.konkyo.mention.person.PersonMention;
import io.konkyo.mention.rule.Rule;
import io.konkyo.mention.statement.Statement;
import io.konkyo.mention.statement.StatementFinder;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.text.Span;
import io.konkyo.token.TokenizedSentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Fifth stage: finds the mentions of an article's sentences.
 *
 * <p>First the people, then the figures, none of which is part of a name, then what people and
 * others are reported to have said. Instances are immutable and may be shared by threads.
 */
public final class MentionFinder {

  private final PersonFinder people;
  private final FigureFinder figures;
  private final StatementFinder statements;

  private MentionFinder(PersonFinder people, FigureFinder figures, StatementFinder statements) {
    this.people = people;
    this.figures = figures;
    this.statements = statements;
  }

  /**
   * Loads lexicons, rules and models with short cuts on.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static MentionFinder load(ModelFiles models) {
    return load(models, Shortcuts.ON);
  }

  /**
   * Loads lexicons, rules and models.
   *
   * @param shortcuts whether to leave out work that cannot change a result
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static MentionFinder load(ModelFiles models, Shortcuts shortcuts) {
    return new MentionFinder(
        PersonFinder.load(models, shortcuts),
        FigureFinder.load(models, shortcuts),
        StatementFinder.load(models, shortcuts));
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    List<String> files = new ArrayList<>(FigureFinder.modelFiles());
    files.addAll(PersonFinder.modelFiles());
    files.addAll(StatementFinder.modelFiles());
    return List.copyOf(files);
  }

  /** Returns the rules for figures, then those for people, each in the order of their file. */
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(figures.rules());
    rules.addAll(people.rules());
    return List.copyOf(rules);
  }

  /** Returns the names of organizations. */
  public LexemeTable organizations() {
    return people.organizations();
  }

  /** Finds the mentions of an article, by kind, each kind in order of start, then end. */
  public List<Mention> find(Article article, List<TokenizedSentence> sentences) {
    List<PersonMention> persons = people.find(article, sentences);
    return together(article, sentences, persons, figures.find(article, sentences, names(persons)));
  }

  /** Finds the mentions of an article and keeps how, which takes many times the memory. */
  public Findings explain(Article article, List<TokenizedSentence> sentences) {
    List<PersonMention> persons = people.find(article, sentences);
    Findings findings = figures.explain(article, sentences, names(persons));
    return new Findings(
        together(article, sentences, persons, findings.mentions()),
        findings.sentences(),
        persons,
        sentences);
  }

  private List<Mention> together(
      Article article,
      List<TokenizedSentence> sentences,
      List<PersonMention> persons,
      List<Mention> ofFigures) {
    List<Mention> mentions = new ArrayList<>(ofFigures);
    for (PersonMention person : persons) {
      mentions.add(mention(article.text(), person));
    }
    for (Statement statement : statements.find(article, sentences, persons)) {
      mentions.add(
          new Mention(
              MentionType.STATEMENT,
              statement.span(),
              statement.sentence(),
              new Fields.OfStatement(statement.speaker(), statement.cue()),
              statement.rule()));
    }
    return mentions;
  }

  private static List<Span> names(List<PersonMention> persons) {
    return persons.stream().map(PersonMention::name).toList();
  }

  private static Mention mention(String text, PersonMention person) {
    return new Mention(
        person.official() ? MentionType.OFFICIAL : MentionType.PERSON,
        person.span(),
        person.sentence(),
        new Fields.OfPerson(
            person.name().of(text),
            person.role().map(span -> span.of(text)),
            person.org().map(span -> span.of(text)),
            person.country(),
            person.entity()),
        person.rule());
  }
}

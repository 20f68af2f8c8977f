package io.konkyo.mention.rule;

import io.konkyo.mention.MentionType;
import java.util.List;

/**
 * One rule of a rule file.
 *
 * @param name unique; it goes with every claim that the rule makes
 * @param type the type of its mentions
 * @param anchor the label that the pattern's first chunk carries; the rule is tried there alone
 * @param pattern what it matches, from the anchor on, as the file has it on one line
 * @param order its place in the files, from 0; the earlier of two equally long matches wins
 * @param file its file, below {@code models/}
 * @param line the line in that file that names it, from 1
 * @param examples sentences with the mention in 【】 that the rule must make
 */
public record Rule(
    String name,
    MentionType type,
    String anchor,
    String pattern,
    int order,
    String file,
    int line,
    List<String> examples) {}

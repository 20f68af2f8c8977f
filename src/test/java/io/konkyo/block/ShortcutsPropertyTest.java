package io.konkyo.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.article.Article;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The blocks are the same where every expression is tried on every line. */
class ShortcutsPropertyTest {

  private static final BlockSegmenter FAST = new BlockSegmenter(ModelFiles.bundled());
  private static final BlockSegmenter PLAIN =
      new BlockSegmenter(ModelFiles.bundled(), Shortcuts.OFF);

  @Property(tries = 2000)
  void ofLinesThatHoldWhatTheExpressionsLookFor(@ForAll("texts") String text) {
    assertSame(text);
  }

  @Property(tries = 500)
  void ofAnyString(@ForAll String text) {
    assertSame(text);
  }

  private static void assertSame(String text) {
    Article article = new Article("test.txt", text);
    assertEquals(PLAIN.segment(article), FAST.segment(article));
  }

  @Provide
  Arbitrary<String> texts() {
    List<String> pieces =
        List.of(
            "#",
            "##",
            ">",
            "→",
            "-",
            "・",
            "①",
            "■",
            "●",
            "第1章",
            "Ⅱ",
            "IV",
            "図1",
            "Q",
            "問1",
            "A",
            "1",
            "２",
            "1-2",
            "(1)",
            "a)",
            "一",
            "B",
            "ア",
            ".",
            "、",
            "。",
            "｡",
            " ",
            "　",
            "\n",
            "\n\n",
            "\r\n",
            "|",
            "|-|",
            "![",
            "](",
            "[",
            "]",
            ")",
            "(",
            "（",
            "）",
            "【",
            "】",
            "**",
            "==",
            "=",
            ":",
            "：",
            "出典",
            "写真",
            "撮影",
            "提供",
            "より",
            "ロイター",
            "AFP",
            "共同通信社",
            "イメージ",
            "関連記事",
            "PR",
            "公開日",
            "令和元年5月1日",
            "2026年5月1日",
            "12:30",
            "更新",
            "Photo by ",
            "By Ann",
            "Lee",
            "この記事の画像",
            "※",
            "―",
            "文・",
            "記者",
            "橋",
            "橋の補修",
            "を始めた",
            "https://example.jp/",
            "ann-lee of ",
            "𠮷");
    return Arbitraries.of(pieces).list().ofMaxSize(14).map(list -> String.join("", list));
  }
}

package org.youju.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.youju.web.LawContents.Part;
import org.youju.web.LawContents.Place;

class LawContentsTest {
    @Test
    void anArticleBearsTheNameThatItsParagraphsShare() {
        List<Part> parts = LawContents.of(List.of(
                LawTown.clause("art7", "第七条"),
                LawTown.clause("art8.para1", "第八条第一款"),
                LawTown.clause("art8.para2", "第八条第二款"),
                LawTown.clause("sec4.sub1", "四、（一）"),
                LawTown.clause("sec4.sub2", "四、（二）")));

        assertThat(parts)
                .extracting(Part::label, Part::pin)
                .containsExactly(tuple("第七条", "art7"), tuple("第八条", "art8.para1"), tuple("四", "sec4.sub1"));
    }

    @Test
    void aPartWhoseClausesShareNoNameIsCalledByItsFirst() {
        List<Part> parts =
                LawContents.of(List.of(LawTown.clause("sec3.para1", "第三部分"), LawTown.clause("sec3.para2", "末段")));

        assertThat(parts).extracting(Part::label).containsExactly("第三部分…");
    }

    @Test
    void normsAtOnePlaceAreListedOnceUnderThePinThatIsCited() {
        List<Part> parts = LawContents.of(
                List.of(LawTown.clause("art19.sent2.a", "第十九条第二句"), LawTown.clause("art19.sent2.b", "第十九条第二句")));

        assertThat(parts)
                .singleElement()
                .extracting(Part::clauses)
                .isEqualTo(List.of(new Place("第十九条第二句", "art19.sent2")));
    }
}

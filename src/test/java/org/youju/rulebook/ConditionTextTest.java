package org.youju.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youju.law.Text;

class ConditionTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            perCapitaFloorArea < 20                   ~ 人均住房建筑面积 低于 20 平方米 ~ building area per head is below 20 m²
            perCapitaFloorArea <= 20.50B              ~ 人均住房建筑面积 不超过 20.50 平方米 ~ building area per head is at most 20.50 m²
            perCapitaFloorArea > 20                   ~ 人均住房建筑面积 超过 20 平方米 ~ building area per head is above 20 m²
            householdSize >= 3                        ~ 家庭人数 不低于 3 人 ~ household size is at least 3 persons
            householdSize == 3                        ~ 家庭人数 为 3 人 ~ household size is 3 persons
            householdSize in ( 1, 2 )                 ~ 家庭人数 属于 1、2 人 之一 ~ household size is one of 1, 2 persons
            ownsHousingInDistrict == false            ~ 家庭在申请辖区无房产 ~ the household owns no housing in the district
            ownsHousingInDistrict == true             ~ 家庭在申请辖区有房产 ~ the household owns housing in the district
            livesTogether == true                     ~ 共同居住：是 ~ lives together: yes
            livesTogether == false                    ~ 共同居住：否 ~ lives together: no
            housingType == HousingType.PUBLIC_RENTAL  ~ 申请的住房类别 为 公租房 ~ product applied for is public rental
            housingType in ( HousingType.PUBLIC_RENTAL, HousingType.AFFORDABLE_RENTAL ) ~ 申请的住房类别 属于 公租房、保租房 之一 ~ product applied for is one of public rental, affordable rental
            grade > Grade.LOW                         ~ 职业等级 高于 初级 ~ skill grade is above low
            grade <= Grade.MIDDLE                     ~ 职业等级 不高于 中级 ~ skill grade is at most middle
            heldTypes contains HousingType.PUBLIC_RENTAL ~ 已享受的类别 包含 公租房 ~ products held includes public rental
            graduatedOn < "2025-06-30"                ~ 毕业日期 早于 2025-06-30 ~ day of graduation is before 2025-06-30
            graduatedOn <= "2025-06-30"               ~ 毕业日期 不晚于 2025-06-30 ~ day of graduation is not after 2025-06-30
            graduatedOn > "2025-06-30"                ~ 毕业日期 晚于 2025-06-30 ~ day of graduation is after 2025-06-30
            graduatedOn >= "2025-06-30"               ~ 毕业日期 不早于 2025-06-30 ~ day of graduation is not before 2025-06-30
            graduatedOn <= asOf                       ~ 毕业日期 不晚于 判断日期 ~ day of graduation is not after day of the question
            monthlyIncome <= incomeLimit              ~ 月收入 不超过 收入线 ~ monthly income is at most income limit
            $income : monthlyIncome                   ~ 已知 月收入 ~ monthly income is known
            ownsHousingInDistrict == false || perCapitaFloorArea < 20 ~ 家庭在申请辖区无房产 或者 人均住房建筑面积 低于 20 平方米 ~ the household owns no housing in the district or building area per head is below 20 m²
            """)
    void saysAConstraintInBothLanguages(String constraint, String zh, String en) {
        assertThat(of(DrlText.constraints(constraint))).isEqualTo(new Text(zh, en));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            art13_item2 == Status.SATISFIED           ~ 第十三条第（二）项 已符合 ~ art. 13 item 2 satisfied
            art13_item2 in ( Status.SATISFIED, Status.NOT_APPLICABLE ) ~ 第十三条第（二）项 已符合或者不适用 ~ art. 13 item 2 satisfied or not applicable
            publicRentalEligibility == Outcome.ELIGIBLE ~ 第十三条第（二）项 符合条件 ~ art. 13 item 2 eligible
            """)
    void saysAResultInBothLanguages(String constraint, String zh, String en) {
        assertThat(of(DrlText.rule("Clauses( " + constraint + " )"))).isEqualTo(new Text(zh, en));
    }

    @Test
    void refusesAFactOfAnotherSubject() {
        Constraint constraint = constraint(DrlText.constraints("householdSize > 1"));
        assertThatThrownBy(
                        () -> ConditionText.of(constraint, Housing.MEMBER, Housing.VOCABULARY, name -> Text.same(name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("HouseholdMember has no fact \"householdSize\"");
    }

    private static Text of(String file) {
        return ConditionText.of(
                constraint(file),
                Housing.APPLICATION,
                Housing.VOCABULARY,
                name -> new Text("第十三条第（二）项", "art. 13 item 2"));
    }

    private static Constraint constraint(String file) {
        Problems problems = new Problems();
        Constraint constraint =
                Housing.read(file, problems).get(0).constraints().get(0);
        problems.throwIfAny();
        return constraint;
    }
}

package org.youju.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieBuilder.ProjectType;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;

/** Traps of the rule compiler that the form of our rules avoids; if one of them closes, the form may be loosened. */
class TrapsTest {
    private static final String FLAG =
            "declare Case flag : Boolean end rule \"no\" when Case( flag == false ) then end";

    @Test
    void classicCompilationTakesAnAbsentBooleanForFalse() throws Exception {
        assertThat(fired(FLAG, DrlProject.class, "flag", null)).isEqualTo(1);
    }

    @Test
    void theExecutableModelDoesNotTakeAnAbsentBooleanForFalse() throws Exception {
        assertThat(fired(FLAG, ExecutableModelProject.class, "flag", null)).isZero();
        assertThat(fired(FLAG, ExecutableModelProject.class, "flag", false)).isEqualTo(1);
    }

    @Test
    void aDecimalLiteralWithoutBIsABinaryFraction() throws Exception {
        assertThat(fired(share("0.1"), ExecutableModelProject.class, "share", new BigDecimal("0.1")))
                .isZero();
    }

    @Test
    void aDecimalLiteralWithBIsExact() throws Exception {
        assertThat(fired(share("0.1B"), ExecutableModelProject.class, "share", new BigDecimal("0.1")))
                .isEqualTo(1);
        assertThat(fired(
                        share("0.1B"),
                        ExecutableModelProject.class,
                        "share",
                        new BigDecimal("0.0999999999999999999999")))
                .isZero();
    }

    private static String share(String literal) {
        return "declare Case share : java.math.BigDecimal end rule \"enough\" when Case( share >= " + literal
                + " ) then end";
    }

    private static int fired(String drl, Class<? extends ProjectType> form, String field, Object value)
            throws Exception {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("org.youju.traps", form.getSimpleName(), "" + drl.hashCode());
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/traps/rules.drl", "package traps\n" + drl);
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(form);
        assertThat(builder.getResults().getMessages()).isEmpty();
        KieBase base = services.newKieContainer(release).getKieBase();
        FactType type = base.getFactType("traps", "Case");
        Object fact = type.newInstance();
        if (value != null) {
            type.set(fact, field, value);
        }
        KieSession session = base.newKieSession();
        try {
            session.insert(fact);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}

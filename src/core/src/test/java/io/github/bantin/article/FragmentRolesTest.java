package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.internal.learn.StoredModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;

/** The second look at the roles of fragments: what is known of them whatever a model says. */
class FragmentRolesTest {
    private static final ArticleModels MODELS = ArticleModels.standard();

    /** A model without trees that likes the first of some roles best, whatever it is asked about. */
    private static FragmentRoles liking(PartRole... roles) throws IOException {
        List<PartRole> order = List.of(roles);
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        StoredModel.write(stored, "roles", ModelWidths.of("roles"), stream -> {
            DataOutputStream out = new DataOutputStream(stream);
            for (PartRole role : FragmentRoles.ROLES) {
                int depth = 1;
                int trees = 0;
                out.writeInt(depth);
                out.writeInt(trees);
                out.writeFloat(order.contains(role) ? -order.indexOf(role) : -roles.length);
            }
        });
        return FragmentRoles.read(StoredModel.read(new ByteArrayInputStream(stored.toByteArray()), "roles")
                .body(ModelWidths.of("roles")));
    }

    /** The role that a model gives the first lines of a page, of which it is only known that they are of an article. */
    private static PartRole role(FragmentRoles roles, String lines) {
        Page page = Page.of(lines + "\nHuyện họp bàn.");
        int last = page.size() - 1;
        List<Fragment> cut = List.of(
                new Fragment(page, 0, 0, last, PartRole.LEAD, 1),
                new Fragment(page, 1, last, last + 1, PartRole.LEAD, 1));
        Cohesion.Terms[] terms = Cohesion.of(page, MODELS.junction().model(), cut);
        return roles.again(MODELS.junction(), MODELS.readLines(page), cut, terms)
                .get(0)
                .role;
    }

    /** Something follows behind a colon or semicolon. */
    @Example
    void noCaptionAndNoTitleEndsWithAColon() throws IOException {
        FragmentRoles captions = liking(PartRole.CAPTION, PartRole.HEADLINE, PartRole.LEAD);
        assertThat(role(captions, "Trồng cây tại xã Tân Lập")).isEqualTo(PartRole.CAPTION);
        assertThat(role(captions, "Trồng cây tại xã Tân Lập.\nẢnh: HÀ")).isEqualTo(PartRole.CAPTION);
        assertThat(role(captions, "Kết quả: 12 xã\ntrồng cây xanh")).isEqualTo(PartRole.CAPTION);
        for (String end : List.of(":", " :", ";")) {
            assertThat(role(captions, "Trồng cây\ntại các xã sau" + end)).isEqualTo(PartRole.LEAD);
        }
        FragmentRoles titles = liking(PartRole.HEADLINE, PartRole.CAPTION, PartRole.KICKER);
        assertThat(role(titles, "Trồng cây tại xã Tân Lập")).isEqualTo(PartRole.HEADLINE);
        assertThat(role(titles, "Trồng cây tại các xã sau:")).isEqualTo(PartRole.KICKER);
    }

    /** The second half of a document number, and the frame of a document, are running text. */
    @Example
    void framesAndTornNumbersAreText() throws IOException {
        FragmentRoles titles = liking(PartRole.HEADLINE);
        assertThat(role(titles, "CT/TU của Ban Thường vụ")).isEqualTo(PartRole.BODY);
        assertThat(role(titles, "Điều 3. Trách nhiệm thi hành")).isEqualTo(PartRole.BODY);
        assertThat(role(titles, "Trách nhiệm thi hành")).isEqualTo(PartRole.HEADLINE);
    }

    /** With the models as shipped: a line on a page of news that is a title is none with a colon behind it. */
    @Example
    void aTitleOfNewsEndsWithoutAColon() {
        String title = "Huyện Phú Lương đẩy mạnh xây dựng nông thôn mới";
        assertThat(titles(title)).isEqualTo(20);
        assertThat(titles(title + ":")).isZero();
    }

    /** On how many of 20 pages a line that stands in the middle ends a title. */
    private static int titles(String line) {
        int count = 0;
        for (int seed = 0; seed < 20; seed++) {
            List<BulletinPages.Written> articles = BulletinPages.articles(new Random(seed), 2);
            String text = BulletinPages.plain(articles.subList(0, 1), 45) + "\n" + line + "\n\n"
                    + BulletinPages.plain(articles.subList(1, 2), 45);
            Page page = Page.of(text);
            float[] lines = MODELS.readLines(page);
            List<Fragment> cut = new ArrayList<>(Fragments.fine(page, MODELS.junction(), lines));
            Cohesion.Terms[] terms = Cohesion.of(page, MODELS.junction().model(), cut);
            for (Fragment fragment : MODELS.roles().again(MODELS.junction(), lines, cut, terms)) {
                boolean found = fragment.last().span().of(text).equals(line);
                count += found && fragment.role == PartRole.HEADLINE ? 1 : 0;
            }
        }
        return count;
    }
}

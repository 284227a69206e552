package dk.dpsd.casework.web;

import dk.dpsd.casework.tag.Keywords;
import dk.dpsd.casework.tag.UsedWord;
import dk.dpsd.shared.sheet.CsvFile;
import dk.dpsd.shared.sheet.Sheet;
import dk.dpsd.shared.web.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;

/** The word list as a file, to be sent round (R-TAG-03: the manual advises a monthly list). */
@WebServlet("/emneord/ordliste.csv")
public class KeywordExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Keywords keywords;

    @Inject
    transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sheet sheet = sheet(keywords.export(), language.texts("casework"));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"dpsd-emneord.csv\"");
        CsvFile.write(sheet, response.getOutputStream());
    }

    private static Sheet sheet(List<UsedWord> words, ResourceBundle texts) {
        return new Sheet(
                texts.getString("keywords.sheet"),
                List.of(
                        texts.getString("keywords.word"),
                        texts.getString("keywords.cases"),
                        texts.getString("keywords.like")),
                words.stream()
                        .map(word -> List.<Object>of(word.word(), word.cases(), String.join(", ", word.like())))
                        .toList());
    }
}

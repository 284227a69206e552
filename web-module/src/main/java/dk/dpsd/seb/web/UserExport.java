package dk.dpsd.seb.web;

import dk.dpsd.seb.review.ReviewedUser;
import dk.dpsd.seb.review.ReviewedUser.ReviewedRole;
import dk.dpsd.seb.review.UserReview;
import dk.dpsd.shared.sheet.CsvFile;
import dk.dpsd.shared.sheet.Sheet;
import dk.dpsd.shared.sheet.XlsxFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The users of one's own CVR as a file, for the half-yearly review (R-SEB-05). */
@WebServlet({UserExport.CSV, UserExport.XLSX})
public class UserExport extends HttpServlet {

    static final String CSV = "/seb/gennemgang/brugere.csv";
    static final String XLSX = "/seb/gennemgang/brugere.xlsx";

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("login", "name", "email", "lastLogin", "role", "unit", "reach", "since", "reviewed", "overdue");

    @Inject
    transient UserReview review;

    @Inject
    transient Sentences sentences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sheet sheet = sheet(review.export());
        boolean csv = CSV.equals(request.getServletPath());
        response.setContentType(
                csv ? "text/csv;charset=UTF-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"dpsd-brugere." + (csv ? "csv" : "xlsx") + "\"");
        if (csv) {
            CsvFile.write(sheet, response.getOutputStream());
        } else {
            XlsxFile.write(sheet, response.getOutputStream());
        }
    }

    private Sheet sheet(List<ReviewedUser> users) {
        List<List<Object>> rows = new ArrayList<>();
        users.forEach(user -> user.roles().forEach(role -> rows.add(row(user, role))));
        var header =
                COLUMNS.stream().map(c -> sentences.say("review.column." + c)).toList();
        return new Sheet(sentences.say("review.sheet"), header, rows);
    }

    private List<Object> row(ReviewedUser user, ReviewedRole role) {
        return Arrays.asList(
                user.login(),
                user.name(),
                user.email(),
                user.lastLogin(),
                role.role(),
                role.unit(),
                role.unit().isEmpty() ? "" : sentences.say(role.subUnits() ? "review.subUnits" : "review.onlyUnit"),
                role.since(),
                role.reviewedOn(),
                sentences.say(role.overdue() ? "review.yes" : "review.no"));
    }
}

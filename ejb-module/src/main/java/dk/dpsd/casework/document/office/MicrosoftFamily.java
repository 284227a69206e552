package dk.dpsd.casework.document.office;

import dk.dpsd.casework.model.document.FileType;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The newer files of Word, Excel and PowerPoint: parts that point at each other by relationships. */
final class MicrosoftFamily implements Family {

    private static final String SHARED =
            "|theme/theme\\d*|charts/chart\\d*|diagrams/(data|layout|quickStyle|colors)\\d*";
    private static final Map<FileType, Pattern> PARTS = Map.of(
            FileType.DOCX,
            Pattern.compile("word/(document\\d*|header\\d*|footer\\d*|footnotes|endnotes|styles|numbering|settings"
                    + "|fontTable" + SHARED + ")\\.xml"),
            FileType.XLSX,
            Pattern.compile("xl/(workbook|styles|worksheets/sheet\\d+|drawings/drawing\\d+" + SHARED + ")\\.xml"),
            FileType.PPTX,
            Pattern.compile("ppt/(presentation|tableStyles|slides/slide\\d+|slideLayouts/slideLayout\\d+"
                    + "|slideMasters/slideMaster\\d+|notesSlides/notesSlide\\d+|notesMasters/notesMaster\\d+" + SHARED
                    + ")\\.xml"));
    private static final Map<FileType, String> ROOTS =
            Map.of(FileType.DOCX, "word", FileType.XLSX, "xl", FileType.PPTX, "ppt");
    private static final Pattern MAIN =
            Pattern.compile("word/document\\d*\\.xml|xl/workbook\\.xml|ppt/presentation\\.xml");
    private static final Pattern BACKGROUND = Pattern.compile(
            "/(header|footer|theme|styles|numbering|slideLayouts|slideMasters|notesMasters|diagrams/[lqc])");
    private static final Pattern RELATIONS = Pattern.compile("(.*/)?_rels/[^/]+\\.rels");
    private static final String TYPES = "[Content_Types].xml";

    private final FileType type;
    private final Pattern parts;
    private final String root;
    private final SheetBook book = new SheetBook();
    private final ContentTypes types = new ContentTypes();
    private final Map<String, Relations> relations = new HashMap<>();
    private final Set<String> texts = new TreeSet<>();

    MicrosoftFamily(FileType type) {
        this.type = type;
        parts = PARTS.get(type);
        root = ROOTS.get(type);
    }

    @Override
    public void survey(String name, InputStream part) throws IOException {
        if (isText(name)) {
            texts.add(name);
        }
        if (name.equals(TYPES)) {
            types.read(part.readAllBytes());
        } else if (type == FileType.XLSX && SheetBook.reads(name)) {
            book.read(name, part.readAllBytes());
        } else if (RELATIONS.matcher(name).matches()) {
            relations.put(Relations.source(name), Relations.read(Relations.source(name), part.readAllBytes()));
        }
    }

    @Override
    public boolean isText(String name) {
        return parts.matcher(name).matches();
    }

    @Override
    public boolean isBackground(String name) {
        return BACKGROUND.matcher(name).find();
    }

    @Override
    public boolean isPicture(String name) {
        return name.startsWith(root + "/media/");
    }

    @Override
    public String pictureName(int number, String extension) {
        return root + "/media/image" + number + "." + extension;
    }

    @Override
    public Rules rules(String part, Map<String, String> pictures) {
        Relations own = relations.getOrDefault(part, Relations.NONE);
        return new MicrosoftRules(part, new Links(own, texts, this::isPicture, pictures), book);
    }

    @Override
    public Map<String, byte[]> head() {
        return Map.of(TYPES, types.write(texts));
    }

    @Override
    public Map<String, byte[]> tail(Map<String, Rules> walked, Set<String> pictures) throws IOException {
        Map<String, byte[]> tail = new LinkedHashMap<>();
        String main = walked.keySet().stream()
                .filter(name -> MAIN.matcher(name).matches())
                .findFirst()
                .orElseThrow(() -> new IOException("no main part where every program puts it"));
        tail.put("_rels/.rels", Relations.toMain(relations.getOrDefault("", Relations.NONE), main));
        for (var part : walked.entrySet()) {
            byte[] own = ((MicrosoftRules) part.getValue()).links().write();
            if (own.length > 0) {
                tail.put(Relations.partOf(part.getKey()), own);
            }
        }
        return tail;
    }
}

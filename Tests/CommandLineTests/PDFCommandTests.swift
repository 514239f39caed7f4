import Foundation
import TestSupport
import Testing

/// `render` into PDF and pictures, with the package trait `PDF` and without it.
@Suite struct PDFCommandTests {
  private static let plan = "plans/1457-ubnd-kgvx/plan.yaml"
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Runs the program in the project's folder.
  private static func render(
    _ arguments: String..., environment: [String: String] = [:]
  ) -> ProgramRun {
    runProgram(
      ["-C", root, TranscriptTests.program.path, "render", plan] + arguments,
      environment: environment.merging(["SOURCE_DATE_EPOCH": "1622505600"]) { own, _ in own })
  }

  #if PDF
    @Test func writesPDFAndPictures() {
      let pdf = Self.render("--to", "pdf")
      #expect(pdf.status == 0)
      #expect(pdf.bytes.starts(with: Array("%PDF-".utf8)))
      #expect(Self.render("--to", "pdf").bytes == pdf.bytes)
      let picture = Self.render("--to", "png", "--page", "2")
      #expect(picture.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
      #expect(picture.bytes != Self.render("--to", "png").bytes)
    }

    @Test(arguments: ["0", "-1", "99"]) func aPageThatIsNotThereIsTrouble(page: String) {
      let run = Self.render("--to", "png", "--page=\(page)")
      #expect(run.status == 2)
      #expect(run.bytes.isEmpty)
      #expect(run.errors.contains("không có trang \(page)"))
    }

    @Test func aMachineWithoutFontsIsTold() throws {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent("empty"), withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let settings = folder.appendingPathComponent("fonts.conf")
      let empty =
        "<fontconfig><dir>\(folder.path)/empty</dir><cachedir>\(folder.path)</cachedir></fontconfig>"
      try Data(empty.utf8).write(to: settings)
      let target = folder.appendingPathComponent("a.pdf").path
      for file in [settings.path, folder.appendingPathComponent("empty").path] {
        let run = Self.render("-o", target, environment: ["FONTCONFIG_FILE": file])
        #expect(run.status == 2)
        #expect(run.errors.contains("fonts-liberation2"), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: target))
      }
    }
  #else
    @Test(arguments: ["pdf", "png"]) func withoutAnyProgramBothWaysAreNamed(format: String) {
      let run = Self.render("--to", format, environment: ["PATH": "/nonexistent"])
      #expect(run.status == 2)
      #expect(run.bytes.isEmpty)
      #expect(run.errors.contains("--traits PDF") && run.errors.contains("libreoffice-writer-nogui"))
    }

    private static let hasOffice =
      runProgram(["soffice", "--version"]).status == 0 && runProgram(["pdftoppm", "-v"]).status == 0

    @Test(.enabled(if: hasOffice)) func otherProgramsStandIn() {
      let picture = Self.render("--to", "png", "--page", "2")
      #expect(picture.status == 0, "\(picture.errors)")
      #expect(picture.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
      let beyond = Self.render("--to", "png", "--page", "99")
      #expect(beyond.status == 2)
      #expect(beyond.errors.contains("pdftoppm"))
    }
  #endif
}

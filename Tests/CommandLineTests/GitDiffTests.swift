import Foundation
import Testing

/// Git itself, set up by `kehoach git install`, on paths in Vietnamese.
@Suite struct GitDiffTests {
  static let path = "plans/kế hoạch/sở thông tin.yaml"

  func repository() throws -> GitSandbox {
    let git = try GitSandbox()
    try git.sh("kehoach git install")
    try git.write(GitMergeTests.plan(GitMergeTests.base), to: Self.path)
    try git.sh("git add -A && git commit -qm gốc")
    return git
  }

  @Test func installingTwiceSetsUpOnce() throws {
    let git = try repository()
    try git.write("*.png binary\n" + (try git.read(".gitattributes")), to: ".gitattributes")
    let before = try git.read(".gitattributes")
    try git.sh("kehoach git install")
    #expect(try git.read(".gitattributes") == before)
    #expect(try git.sh("git check-attr diff -- '\(Self.path)'").hasSuffix("diff: kehoach\n"))
    #expect(
      try git.sh("git check-attr merge -- templates/plans/tuyen-truyen-chi-thi.yaml").hasSuffix(
        "merge: kehoach\n"))
  }

  @Test func printShowsCommandsThatDoTheSame() throws {
    let git = try GitSandbox()
    let script = try git.sh("kehoach git install --print 'kế hoạch/*.yaml'")
    #expect(try git.run("git config diff.kehoach.textconv").status == 1, "nothing is set")
    try git.write(script, to: "cài.sh")
    try git.sh("sh cài.sh")
    #expect(try git.sh("git config diff.kehoach.textconv") == "kehoach facts\n")
    #expect(try git.sh("git check-attr diff -- 'kế hoạch/a.yaml'").hasSuffix("diff: kehoach\n"))
  }

  @Test func diffLogShowAndBlameSpeakInFacts() throws {
    let git = try repository()
    var activities = GitMergeTests.base
    activities[2] = GitMergeTests.activity("HD-93", lead: "phong-ttbcxb")
    try git.write(GitMergeTests.plan(activities), to: Self.path)
    for command in ["git diff", "git diff --word-diff", "git diff --exit-code"] {
      let output = try git.run(command)
      #expect(output.status == (command.hasSuffix("code") ? 1 : 0))
      #expect(output.text.contains("chủ trì: "), "\(command)\n\(output.text)")
      #expect(output.text.contains("hoạt động HD-93"), "the hunk says of which activity it is")
    }
    try git.sh("git commit -qam sửa")
    for command in ["git log -p -1", "git show"] {
      #expect(try git.sh(command).contains("+  chủ trì: phong-ttbcxb"))
    }
    #expect(try git.sh("git blame '\(Self.path)'").contains("chủ trì: phong-ttbcxb"))
    #expect(try git.sh("git diff --no-textconv -U0 HEAD~1").contains("- mã: HD-93"))
  }

  @Test func otherSpellingIsNoDifferenceToGit() throws {
    let git = try repository()
    let text = GitMergeTests.plan(GitMergeTests.base)
      .replacingOccurrences(of: "Việc số HD-92", with: "\"Việc  số HD-92\"")
      .replacingOccurrences(of: "# ghi chú", with: "# lời").decomposedStringWithCanonicalMapping
    try git.write(text, to: Self.path)
    #expect(try git.sh("git diff").isEmpty)
  }

  @Test func revisionsAreComparedWithTheirOwnTemplates() throws {
    let git = try repository()
    #expect(try git.run("kehoach diff 'HEAD:\(Self.path)' '\(Self.path)'").status == 0)
    var activities = GitMergeTests.base
    activities[2] = GitMergeTests.activity("HD-93", lead: "phong-ttbcxb")
    try git.write(GitMergeTests.plan(activities), to: Self.path)
    let output = try git.run("kehoach diff 'HEAD:\(Self.path)' '\(Self.path)'")
    #expect(output.status == 1)
    #expect(output.text.contains("hoạt động HD-93 đổi chủ trì: Phòng Công nghệ thông tin → "))
    #expect(
      try git.run("cd plans && kehoach diff 'HEAD:./kế hoạch/sở thông tin.yaml' 'kế hoạch/sở thông tin.yaml'")
        .status == 1)
    try git.sh("git add -A")
    #expect(try git.run("kehoach diff ':\(Self.path)' '\(Self.path)'").status == 0, "the index")
    #expect(try git.run("kehoach diff HEAD:plans plans --stat").text.contains("1 thay đổi"))
  }

  @Test(arguments: [
    ("kehoach diff KHÔNG:a.yaml 'plans/kế hoạch/sở thông tin.yaml'", "không có phiên bản «KHÔNG»"),
    (
      "kehoach diff HEAD:không.yaml 'plans/kế hoạch/sở thông tin.yaml'",
      "phiên bản «HEAD» không có «không.yaml»"
    ),
    ("kehoach diff a", "Dùng sai lệnh"),
    ("kehoach diff plans 'plans/kế hoạch/sở thông tin.yaml'", "thư mục với thư mục"),
    ("kehoach diff không.yaml 'plans/kế hoạch/sở thông tin.yaml'", "không có tệp «không.yaml»"),
    ("kehoach diff -- --output=x:a.yaml 'plans/kế hoạch/sở thông tin.yaml'", "không có phiên bản"),
  ])
  func whatCannotBeComparedIsTrouble(_ command: String, _ words: String) throws {
    let output = try repository().run(command)
    #expect(output.status == 2)
    #expect(output.text.contains(words), "\(output.text)")
  }

  @Test func anUnfinishedMergeInTheIndexIsTrouble() throws {
    let git = try repository()
    try git.sh("git config --remove-section merge.kehoach && git checkout -qb kia")
    try git.write(GitMergeTests.plan([GitMergeTests.activity("HD-91", lead: "van-phong-so")]), to: Self.path)
    try git.sh("git commit -qam kia && git checkout -q main")
    try git.write(GitMergeTests.plan([GitMergeTests.activity("HD-91", lead: "phong-ttbcxb")]), to: Self.path)
    try git.sh("git commit -qam ta")
    #expect(try git.run("git merge kia").status == 1)
    let index = try git.run("kehoach diff ':\(Self.path)' 'HEAD:\(Self.path)'")
    #expect(index.status == 2)
    #expect(index.text.contains("xung đột chưa giải quyết xong"))
    let file = try git.run("kehoach diff 'HEAD:\(Self.path)' '\(Self.path)'")
    #expect(file.status == 2, "the markers of git are no plan")
  }
}

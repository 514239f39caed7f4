internal import ArgumentParser

/// What is given and written when a document is issued.
struct IssueOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Số văn bản khi ban hành; ngày ban hành là hôm nay hoặc --date.", valueName: "số"))
  var number: String?

  @Option(help: ArgumentHelp("Ghi thông tin văn bản đi (Nghị định 30, Phụ lục VI).", valueName: "tệp.json"))
  var sidecar: String?

  @Option(help: ArgumentHelp("Ghi phong bì edXML kèm các tệp đã dựng, không ký số.", valueName: "tệp.xml"))
  var edxml: String?

  @Option(help: ArgumentHelp("Thêm một dòng vào sổ đăng ký văn bản đi.", valueName: "sổ.csv"))
  var register: String?

  var isUsed: Bool { request.isUsed }

  var request: IssueRequest {
    IssueRequest(number: number, sidecar: sidecar, edxml: edxml, register: register)
  }
}

public import ArgumentParser
public import PlanModel
internal import SourceText

extension FileKind: ExpressibleByArgument {}

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "JSON Schema để trình soạn thảo gợi ý và kiểm tra khi gõ.")

  @Argument(help: ArgumentHelp("plan, directive, template hoặc registry.", valueName: "loại tệp"))
  var kind: FileKind = .plan

  @OptionGroup var global: GlobalOptions

  func run() throws {
    Terminal.print(jsonSchema(for: kind, global.language).text(.indented))
  }
}

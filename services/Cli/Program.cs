using Chancery.Cli;

return await ChanceryTool.RunAsync(args, Terminal.OfProcess());

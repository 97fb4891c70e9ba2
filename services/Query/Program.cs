using Chancery.Query;
using Chancery.Query.Feed;
using Chancery.Query.Relay;
using Chancery.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults(new ServiceIdentity("query", GrpcPort: 7103, HttpPort: 7203));
builder.AddReads();
builder.AddFeed();
builder.AddRelay();

var app = builder.Build();
app.MapServiceDefaults();
app.MapGrpcService<QueryCalls>();
app.MapFeed();
await app.RunAsync();

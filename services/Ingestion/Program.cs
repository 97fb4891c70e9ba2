using Chancery.Ingestion;
using Chancery.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults(new ServiceIdentity("ingestion", GrpcPort: 7101, HttpPort: 7201));
builder.AddIngestion();

var app = builder.Build();
app.MapServiceDefaults();
app.MapGrpcService<IngestionEndpoint>();
await app.RunAsync();

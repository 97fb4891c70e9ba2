using Chancery.Entities;
using Chancery.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults(new ServiceIdentity("entity", GrpcPort: 7102, HttpPort: 7202));
builder.Services.AddEntities(builder.Configuration);

var app = builder.Build();
app.MapServiceDefaults();
app.MapGrpcService<EntityEndpoint>();
await app.RunAsync();

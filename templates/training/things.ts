import { lines, words } from './words.js';

/** Tools, products and standards, in the way they are written. */
export const TOOLS = lines(`
Kubernetes
Docker
Jenkins
Grafana
Prometheus
Alertmanager
PagerDuty
Opsgenie
Slack
Zoom
Teams
Jira
Confluence
GitHub
GitHub Actions
GitLab
Bitbucket
Terraform
Ansible
Puppet
Chef
Helm
Istio
Linkerd
Envoy
Consul
Vault
Nomad
Packer
Vagrant
PostgreSQL
Postgres
MySQL
MariaDB
MongoDB
Redis
Memcached
Cassandra
Kafka
RabbitMQ
Elasticsearch
Logstash
Kibana
OpenSearch
Fluentd
Fluent Bit
Loki
Tempo
Jaeger
Zipkin
Datadog
New Relic
Splunk
Sentry
Rollbar
Honeycomb
Lightstep
Dynatrace
Nagios
Zabbix
Icinga
Cloudflare
Fastly
Akamai
Varnish
HAProxy
NGINX
Nginx
Apache
Tomcat
Jetty
Traefik
Kong
Kubernetes API
Lambda
EC2
S3
RDS
Aurora
DynamoDB
Route 53
CloudFront
CloudWatch
BigQuery
Spanner
Pub/Sub
Cloud Run
Azure DevOps
Active Directory
Okta
Auth0
Keycloak
LDAP
Kerberos
Argo CD
Argo
Flux
Spinnaker
Concourse
Travis
CircleCI
Buildkite
TeamCity
Bamboo
Maven
Gradle
Bazel
Webpack
Babel
Node
Node.js
React
Angular
Vue
Svelte
Django
Flask
Rails
Ruby
Ruby on Rails
Python
Java
JavaScript
TypeScript
Rust
Golang
Kotlin
Scala
Elixir
Erlang
Haskell
Clojure
Perl
Julia
Pascal
Ada
Swift
Spring
Spring Boot
Hibernate
Celery
Sidekiq
Airflow
Luigi
Dagster
Spark
Hadoop
Hive
Flink
Beam
Storm
Presto
Trino
Snowflake
Redshift
Tableau
Looker
Metabase
Salesforce
Zendesk
Stripe
PayPal
Twilio
SendGrid
Mailchimp
Intercom
Statuspage
LaunchDarkly
Unleash
Chrome
Chromium
Firefox
Safari
Edge
Android
Windows
Windows Server
Linux
Ubuntu
Debian
Red Hat
CentOS
Alpine
Fedora
Gentoo
Raspberry Pi
Chaos Monkey
Hubot
Dependabot
Renovate
Snyk
SonarQube
Nexus
Artifactory
Harbor
Quay
Rancher
OpenShift
Minikube
Calico
Cilium
Weave
Flannel
Velero
Karpenter
Ceph
Gluster
ZFS
ext4
Bash
Vim
Emacs
Visual Studio Code
IntelliJ
Excel
PowerPoint
Outlook
Word
SharePoint
Gmail
Google Docs
Google Sheets
Google Cloud
Google Meet
Notion
Trello
Asana
Linear
Miro
Figma
Sketch
Copilot
Claude
Alexa
Siri
Cortana
Watson
Gemini
Titan
Atlas
Apollo
Athena
Hermes
Zeus
Hera
Odin
Thor
Freya
Phoenix
Mercury
Jupiter
Saturn
Juno
Voyager
Pioneer
Orion
Sirius
Vega
Nova
Zookeeper
ZooKeeper
Mesos
Marathon
Aurora Serverless
Falcon
Eureka
Zuul
Hystrix
Ribbon
Feign
Ganglia
Graphite
Carbon
Whisper
InfluxDB
Telegraf
Chronograf
Kapacitor
Thanos
Cortex
Mimir
Vector
Sumo Logic
Papertrail
Pingdom
Catchpoint
ThousandEyes
Bugsnag
Crashlytics
Firebase
Supabase
Vercel
Netlify
Heroku
DigitalOcean
Linode
Hetzner
OVH
Equinix
Jest
Mocha
Jasmine
Cypress
Selenium
Playwright
Cucumber
Robot Framework
Pytest
JUnit
Pandas
NumPy
Jupyter
JupyterHub
Binder
TensorFlow
PyTorch
Keras
Ray
Dask
Hugging Face
Matplotlib
Bootstrap
Tailwind
jQuery
GraphQL
gRPC
Thrift
Avro
Protobuf
OpenAPI
Swagger
Postman
Insomnia
OAuth
SAML
Let's Encrypt
OpenSSL
OpenSSH
WireGuard
Tailscale
Squid
Bind
Unbound
CoreDNS
Dnsmasq
Exim
Postfix
Dovecot
Samba
Systemd
Cron
Rundeck
StackStorm
Backstage
Crossplane
Pulumi
Serverless
Knative
Tekton
Drone
Gerrit
Phabricator
Subversion
Mercurial
Log4j
Heartbleed
Shellshock
Spectre
Meltdown
`);

export const COMPANIES = lines(`
Amazon
Google
Microsoft
Apple
Facebook
Meta
Netflix
Twitter
LinkedIn
Oracle
IBM
Intel
Nvidia
Samsung
Sony
Siemens
Bosch
Philips
Nokia
Ericsson
Cisco
Dell
Hewlett-Packard
Lenovo
Uber
Lyft
Airbnb
Spotify
Zalando
Shopify
Etsy
eBay
Alibaba
Tencent
Baidu
Toyota
Honda
Ford
Mercedes
Mercedes-Benz
Porsche
Ferrari
Chrysler
Boeing
Airbus
Lufthansa
Ryanair
Deloitte
McKinsey
Goldman Sachs
Morgan Stanley
JP Morgan
Merrill Lynch
Wells Fargo
Barclays
Lloyds
Deutsche Bank
Credit Suisse
Salomon Brothers
Lehman Brothers
Standard & Poor's
Moody's
Reuters
Bloomberg
Walmart
Marks & Spencer
John Lewis
Johnson & Johnson
Procter & Gamble
Ben & Jerry's
Levi Strauss
Harley-Davidson
Rolls-Royce
Jack Daniel's
Wendy's
McDonald's
Macy's
Philip Morris
Lockheed Martin
Ernst & Young
Price Waterhouse
Arthur Andersen
Charles Schwab
Manchester United
Real Madrid
Juventus
Ajax
Aston Villa
Paris Saint-Germain
Boston Red Sox
New York Yankees
Chicago Bulls
Dallas Cowboys
St. Louis Cardinals
Acme
Acme Corp
Globex
Initech
Umbrella Corp
Contoso
Northwind
Stark Industries
Wayne Enterprises
Fabrikam
Cloudworks
Brightwave
Digital Ocean
Hashicorp
Elastic
Canonical
Red Hat
Mozilla
Atlassian
Basecamp
Automattic
Equifax
Experian
Visa
Mastercard
American Express
Klarna
Adyen
Worldpay
`);

export const PLACES = lines(`
London
Paris
Berlin
Munich
Frankfurt
Hamburg
Madrid
Barcelona
Rome
Milan
Florence
Venice
Vienna
Zurich
Geneva
Amsterdam
Rotterdam
Brussels
Copenhagen
Stockholm
Oslo
Helsinki
Dublin
Edinburgh
Glasgow
Manchester
Birmingham
Lisbon
Porto
Athens
Warsaw
Prague
Budapest
Bucharest
Sofia
Belgrade
Zagreb
Moscow
Kiev
Kyiv
St. Petersburg
Saint Petersburg
Istanbul
Ankara
Tel Aviv
Jerusalem
Cairo
Lagos
Nairobi
Johannesburg
Cape Town
Dubai
Abu Dhabi
Mumbai
Delhi
Bangalore
Hyderabad
Chennai
Pune
Kolkata
Colombo
Dhaka
Karachi
Lahore
Islamabad
Kathmandu
Singapore
Kuala Lumpur
Jakarta
Bangkok
Hanoi
Ho Chi Minh City
Manila
Hong Kong
Taipei
Shanghai
Beijing
Shenzhen
Tokyo
Osaka
Kyoto
Seoul
Busan
Sydney
Melbourne
Brisbane
Perth
Adelaide
Auckland
Wellington
Christchurch
New York
New York City
Los Angeles
San Francisco
San Diego
San Jose
San Antonio
Santa Clara
Santa Fe
Santa Barbara
St. Louis
St. Paul
Chicago
Houston
Dallas
Austin
Seattle
Portland
Denver
Boston
Philadelphia
Phoenix
Atlanta
Miami
Charlotte
Jackson
Lincoln
Madison
Washington
Washington, D.C.
Virginia
Northern Virginia
Georgia
Carolina
North Carolina
Montana
Dakota
Ohio
Oregon
California
Texas
Florida
Toronto
Montreal
Vancouver
Ottawa
Mexico City
Guadalajara
Bogota
Lima
Santiago
Buenos Aires
São Paulo
Rio de Janeiro
England
Scotland
Wales
Ireland
Britain
France
Germany
Spain
Italy
Portugal
Poland
Austria
Switzerland
Sweden
Norway
Denmark
Finland
Iceland
Russia
Ukraine
Turkey
Greece
Israel
Iran
Iraq
Syria
Jordan
Chad
Egypt
Nigeria
Kenya
South Africa
India
Pakistan
China
Japan
Korea
South Korea
Vietnam
Thailand
Indonesia
Malaysia
Philippines
Australia
New Zealand
Canada
Mexico
Brazil
Argentina
Chile
Peru
Cuba
Bosnia
Croatia
Serbia
Mount Everest
Lake Victoria
Lake Michigan
Victoria Falls
Silicon Valley
Hyde Park
Madison Square Garden
Wall Street
Downing Street
Heathrow
Charles de Gaulle
Kennedy Airport
King's Cross
Victoria Station
Trafalgar Square
Camp David
Fort Worth
Baton Rouge
Las Vegas
Salt Lake City
`);

/** Things that bear the name of the one who thought of them. */
export const EPONYMS = lines(`
Bloom filter
Nagle's algorithm
Conway's law
Moore's law
Murphy's law
Goodhart's law
Brooks's law
Amdahl's law
Gall's law
Hyrum's law
Little's law
Parkinson's law
Postel's law
Metcalfe's law
Zipf's law
Benford's law
Hofstadter's law
Dunbar's number
Occam's razor
Hanlon's razor
Chesterton's fence
Peter principle
Dunning-Kruger effect
Pareto principle
Pareto chart
Gantt chart
Ishikawa diagram
Venn diagram
Kanban board
Luhn check
Merkle tree
Lamport clock
Lamport timestamp
Dijkstra's algorithm
Knuth shuffle
Fisher-Yates shuffle
Boyer-Moore search
Knuth-Morris-Pratt
Levenshtein distance
Hamming distance
Hamming code
Huffman coding
Reed-Solomon code
Byzantine fault
Paxos
Raft
Turing machine
Turing test
Turing complete
Von Neumann architecture
Monte Carlo simulation
Markov chain
Bayes theorem
Bayesian filter
Gaussian noise
Poisson distribution
Bernoulli trial
Fourier transform
Laplace smoothing
Boolean flag
Cartesian product
Fibonacci backoff
Euler's number
Gini coefficient
Gödel number
Schrödinger bug
Heisenbug
Diffie-Hellman
Rivest cipher
Caesar cipher
Vigenère cipher
Hawthorne effect
Streisand effect
Cassandra complex
Pavlovian response
Rube Goldberg machine
Swiss cheese model
Thompson sampling
Holt-Winters forecast
Kalman filter
Kolmogorov-Smirnov test
Mann-Whitney test
Student's t-test
Welch's test
Rayleigh test
Robert's rules
Sarbanes-Oxley
Beaufort scale
Richter scale
Celsius
Fahrenheit
Kelvin
Volt
Watt
Hertz
`);

export const TEAMS = lines(`
Payments Platform
Site Reliability
Platform Engineering
Developer Experience
Customer Success
Customer Support
Data Platform
Data Engineering
Core Infrastructure
Network Operations
Security Operations
Identity
Checkout
Search
Growth
Billing
Mobile
Release Engineering
Database Reliability
Trust & Safety
Internal Tools
Quality Assurance
Legal
Finance
Marketing
Human Resources
Incident Response
Cloud Platform
Traffic
Edge
Storage
Observability
Machine Learning
Fraud
Logistics
Warehouse
Fulfilment
Product
Design
Engineering
Operations
Support
Team Falcon
Team Rocket
Team Nightingale
Blue Team
Red Team
`);

/** First and second words of the names of services. */
export const SERVICE_HEADS = words(`
Payment Payments Order Orders Checkout Billing Invoice Ledger Cart Catalog Inventory Pricing Search Session User Account Identity Auth Login Token
Email Notification Message Event Image Media Video Upload Download Export Import Report Analytics Metrics Log Audit Config Feature Flag Rate Cache
Queue Job Task Batch Stream Edge Gateway Proxy Load Traffic Route Fraud Risk Loyalty Reward Shipping Delivery Warehouse Stock Customer Partner
Merchant Vendor Data Schema Index Shard Replica Backup Archive Snapshot Node Cluster Fleet Host Region Zone Network Storage Disk Volume Secret
Certificate Key Alert Status Health Deploy Release Build Pipeline Test Canary Mobile Web Public Internal Admin Core Main Primary Legacy Global
Regional Central Master Control Service Access Content Document File Asset Booking Ticket Calendar Subscription Profile Recommendation
`);
export const SERVICE_TAILS = words(`
Service API Gateway Manager Controller Worker Processor Handler Broker Router Store Database Cache Queue Index Engine Platform Portal Dashboard
Console Agent Daemon Scheduler Runner Server Cluster Pool Proxy Adapter Bridge Connector Client SDK Library Pipeline Job Registry Catalog Monitor
Tracker Checker Validator Collector Exporter Indexer Balancer Orchestrator Operator Provider Hub Bus Stream Table Bucket Node Layer Tier Site App
`);
export const CODENAMES = words(`
Falcon Kestrel Osprey Heron Puffin Otter Badger Beaver Lynx Panther Tiger Raven Condor Phoenix Griffin Kraken Hydra Pegasus Centaur Minotaur Titan
Atlas Apollo Artemis Athena Hermes Hera Zeus Odin Thor Loki Freya Baldur Juno Minerva Mercury Venus Mars Jupiter Saturn Neptune Pluto Ceres Vesta
Orion Andromeda Cassiopeia Polaris Vega Rigel Sirius Altair Nova Quasar Pulsar Comet Meteor Eclipse Zephyr Aurora Borealis Tempest Monsoon Typhoon
Granite Basalt Obsidian Onyx Cobalt Copper Bronze Silver Sapphire Emerald Topaz Opal Amber Jade Mango Papaya Banana Kiwi Lychee Pomelo Saffron
Cinnamon Nutmeg Basil Thyme Rosemary Sage Wasabi Matrix Neo Trinity Morpheus Gandalf Frodo Bilbo Sauron Mordor Rivendell Skywalker Vader Yoda
Leia Chewbacca Spock Kirk Picard Enterprise Voyager Serenity Galactica Sherlock Watson Moriarty Hamlet Othello Ophelia Macbeth Merlin Arthur
Lancelot Excalibur Camelot Avalon Einstein Newton Darwin Curie Tesla Edison Turing Lovelace Hopper Gauss Euler Fermat Pascal Kepler Galileo
Hubble Webb Cassini Magellan Columbus Marco Polo Amelia Earhart Monet Picasso Rembrandt Mozart Beethoven Bach Vivaldi Elvis Prince Madonna
Stella Bella Luna Max Charlie Rocky Buddy Daisy Maya Elena Bruno Felix Oscar Hugo Otto Clara Nora Frida Heidi Hellman Maggie Homer Bart Lisa
`);
export const SYSTEM_NOUNS = words(`
service cluster pipeline dashboard job queue database cache host server node pod deployment instance gateway API endpoint API worker daemon topic
bucket table index shard replica namespace environment repository repo branch cron script bot tool plugin module library app application portal
console project release build chart runner agent broker proxy tenant account region room monitor alert exporter datacentre rack switch router VM
`);
export const ROLES = lines(`
on-call engineer
incident commander
database owner
service owner
release manager
duty manager
support agent
network engineer
security analyst
product manager
engineering manager
team lead
developer
customer
vendor
contractor
reviewer
operator
director
VP of Engineering
CTO
SRE
DBA
platform team
infrastructure team
payments team
support desk
new joiner
intern
maintainer
`);

/** Words of other languages: nouns in German are written with capitals. */
export const FOREIGN = words(`
Größe Ausfall Ursache Fehler Störung Verbindung Datenbank Anfrage Antwort Speicher Netzwerk Leitung Rechnung Kunde Kunden Bestellung Zahlung
Zeitplan Übersicht Auswirkung Maßnahmen Zusammenfassung Wartung Bereitschaft Dienst Dienste Server Knoten Schlüssel Änderung Prüfung Freigabe
Verfügbarkeit Abteilung Verantwortung Lösung Hintergrund Straße Überlastung Zeitüberschreitung Panne Cause Incident Résumé Chronologie Réseau Serveur
Données Requête Réponse Erreur Panne Clé Facture Commande Paiement Mesures Conséquences Équipe Reprise Maintenance Durée Début Fin Détection Causa
Resumen Cronología Servidor Datos Respuesta Consulta Fallo Avería Clave Factura Pedido Pago Medidas Equipo Duración Inicio Detección Impacto Acciones
Riepilogo Guasto Rete Dati Richiesta Risposta Errore Chiave Fattura Ordine Pagamento Misure Squadra Durata Inizio Oorzaak Samenvatting Storing Netwerk
Gegevens Antwoord Sleutel Factuur Bestelling Betaling Maatregelen Ploeg Duur Begin Orsak Sammanfattning Nätverk Svar Nyckel Faktura Betalning Åtgärder
Przyczyna Awaria Sieć Dane Odpowiedź Klucz Faktura Zamówienie Płatność Zespół Czas Príčina Výpadek Síť Data Odpověď Klíč Objednávka Platba Sebep
Kesinti Ağ Veri Yanıt Anahtar Fatura Sipariş Ödeme Ekip Süre Causa Resumo Rede Dados Resposta Chave Fatura Pedido Pagamento Equipe Duração Início
`);

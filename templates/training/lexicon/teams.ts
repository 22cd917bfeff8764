import { lines } from '../words.js';

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

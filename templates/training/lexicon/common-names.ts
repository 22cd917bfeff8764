import { words } from '../words.js';

/**
 * Common given names of many languages that are rarely anything else: no ordinary words, no months, no places, no tools. Folded:
 * lower case, without diacritics. Names that are also words stand in `name-lists.ts`.
 */
export const FIRST_NAMES = words(`
aaliyah aaron abdul abdullah abigail adam adaeze adele adeline aditi aditya adrian adriana adrien agata agnes agnieszka ahmad ahmed
aiden aiko aisha aishwarya ajay akash akiko akira akshay alain alan alana alberto alejandra alejandro aleksander aleksandr aleksandra
alessandra alessandro alessia alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo alina alison allison alvaro
alyssa amanda amara amelia amina amir amit amrita amy ana anaya anand ananya anastasia anders andrea andreas andrei andres andrew andrey
andrzej andy angela angelika angelina anika aniket anil anita anjali ankit ankita ann anna annabel anne anneke annelies annette annika
anthony antoine antonia antonio anton anya aoife archana ariana arif arjun arman armando arnaud arnav arnold arthur arturo arun aryan
asha ashish ashley ashok ashwin asif astrid ayaan ayesha aylin ayse ayumi azadeh aziz barbara bartosz beatrice beatriz ben benedikt
benjamin bernard bernardo bethany bhavya bianca bjorn bogdan boris brandon brendan brenda brian bridget brigitte britta bruno bryan
burak caitlin camila camille carla carlos carmen caroline catarina catherine cecilia cedric celine chandra chiara chidi chidinma chinedu
chioma chloe chris christelle christian christina christine christoph christophe christopher ciara clara clarissa claudia claudio
clement colette colin colleen connor constance cristian cristiano cristina cynthia daisuke damian damien dan dana daniel daniela daniele
danielle daria dario dariusz darius darren daryl dave david deborah debra deepa deepak deepika denise dennis denys derek desmond devika
dhruv diana diego dieter dimitri dimitra dinesh divya dmitri dmitriy dmitry dominic dominik dominika donald donna dorothea dorothy
dorota douglas duncan dylan edoardo eduard eduardo edward edwin eileen eirik ekaterina elaine elena eleanor eleni elif elijah elisa
elisabeth elise eliza elizabeth ella ellen elliot elsa emeka emil emilia emiliano emilie emilio emily emma emmanuel emre enrico enrique
eric erica erik erika ernesto esteban esther estelle etienne eugene eugenia eva evan evelyn evgeny ewa ezequiel fabian fabio fabrice
farah farhan farid fatima fatou felipe felix ferdinand fernanda fernando filip filippo fiona florian francesca francesco francisco
franck francois francoise franz freddie frederic frederick frederik friedrich gabriel gabriela gabriele gabriella gareth gary gaurav
geoffrey georg george georges gerald gerard gerhard giacomo gianluca gilbert giorgio giovanna giovanni giulia giuseppe gloria gonzalo
gopal gordon graham gregor gregory greta guillaume guillermo gunther gustav gustavo hamza hannah hans harald hari harold harriet
harriett harry haruka haruto hasan hassan heather hector heidi heike heinrich helen helena helene helga hendrik henri henrik henrietta
henrique henry herbert hideo hiroshi hiroki hugo huda hussein ian ibrahim ifeoma ignacio igor ikram ilaria ilya imani imran ines inga
ingrid irena irene irina isaac isabel isabella isabelle ishaan ismail ivan ivana iwona jaap jacek jackie jacob jacqueline jacques jaime
jakob jakub james jamie jana jane janet janice jared jasmin jasmine jason javier jean jeanette jeff jeffrey jelena jennifer jenny jens
jeremy jerome jesper jessica jesse jesus jiho jimena jin jisoo joachim joan joana joanna joao jocelyn joe joel johan johann johanna
johannes john johnny jolene jon jonas jonathan jorge jose josef josefina joseph josephine josh joshua josie joyce juan juana juanita
judith jukka julian juliana julie julien julio jurgen justin justyna jyoti kai kamal kamala kamil kareem karel karen karim karin karina
karl karolina kasia katarina katarzyna kate katerina katharina katherine kathleen kathryn kathy katie katja katrin katrina kavita kavya
kayode kazuki keiko keith kelechi ken kenji kenneth kevin khadija khaled khalid kiara kieran kimberly kiran kirsten klara klaus kofi
konrad konstantin kristen kristian kristin kristina kristof krishna krzysztof kumar kurt kwame kyle lakshmi lamar lara larissa lars
latisha latoya laura lauren laurence laurent laurie lea leah leandro leena leif leila lena lenka leon leonard leonardo leonie leonor
leopold leroy leslie leticia lidia liam lina linda lindsay lionel lisa liv ljubica lorena lorenzo lori lotte louis louisa louise luc
luca lucas lucia luciana luciano lucie lucy ludovic ludwig luis luisa lukas lukasz luke lutz lydia lyudmila maarten madeleine magdalena
magnus mahesh mahmoud maja makoto malik malika manfred manish manisha manoj manuel manuela marc marcel marcello marcelo marcin marco
marcos marcus maren margaret margarita margot mari maria mariam mariana marianne marie marijke marina mario marion marisol marius
mariusz marko markus marlene marta martha martin martina martine mary maryam massimo mateo mateusz matej mathias mathieu mathilde matteo
matthew matthias matthieu matilda maureen maurice mauricio maxim maxime maximilian maya mayumi meera megan mehmet mei melanie melissa
meredith miao michael michaela michal michel michele michelle miguel mihai mihail mika mikael mike mikhail mikko milan milena milica
mina minh miranda mirela miriam mirjam mirko mitch mitsuki mohamed mohammad mohammed mohan mohit moises monica monika monique morgane
moritz mustafa nadia nadine nadja nagisa naoki naomi naoko natalia natalie natasha nathalie nathan nathaniel naveen neha neil nelly nia
niamh nicola nicolas nicole niels nigel nikhil nikita niklas nikolai nikolaj nils nina nisha nitin nobuko noelle noemi nora norbert
norman nuno nuria obinna octavio oksana olaf oleg oleksandr olena olga oliver olivia olivier olumide oluwaseun omar ondrej orla oscar
oskar otto pablo padma paloma pamela paola paolo pascale patricia patrice patricio patrick patrik paul paula paulina pauline paulo pavel
pawel pedro peggy penelope pernille pete peter petra phil philip philipp philippe phillip pierre pieter piotr pooja prakash pranav
prasad praveen preethi preeti prisca priscilla priti priya priyanka quentin rachel rafael raffaele raghav rahul raj rajesh raju rakesh
ralf ralph ram ramesh ramon ramona rana ranjit raphael rashid rasmus raul ravi raymond rebecca reem regina reiko reinhard rekha remi
renata renate rene reza rhiannon ricardo riccardo richard rishi rita ritu robert roberta roberto rocio rodrigo roger rohan rohit roland
rolf roman romain ronald rosalie rosalind rosanna rosemary rowena roxana roxanne ruben rudolf rui rupert russell ruth ryan sabine
sabrina sakura salma salman salvador salvatore samantha samir samira samuel sandeep sandra sanjay sanna saoirse sara sarah saskia
satoshi saurabh scott sebastian sebastien selena selim serena serge sergei sergey sergio seung shan shane shannon sharon shaun sheila
shelley shirin shirley shreya shruti siddharth siegfried sigrid silke silvia silvio simona simone simon sinead siobhan slawomir sneha
sofie solange sonia sonja sophia sophie soraya soren srinivas stacey stanislav stefan stefania stefanie stefano stella stephan stephane
stephanie stephen steve steven stuart subramaniam sumit sunil sunita suresh surya susan susana susanna susanne suzanne svea sven
svetlana swati sylvia sylvie szymon tadeusz takashi takeshi tamara tamas tania tanja tanvi tanya tara tariq tarun tatiana tatyana
tatjana teodor teresa terrence thandiwe theodor theodora theresa therese thiago thibault thierry thomas thorsten tiago tiffany tim timo
timothy tina tobias tom tomas tomasz tommaso tommy tomoko torsten tracy trevor tristan tsering tunde tyler ulrich ulrike umar ursula
usha uwe vadim valentina valentin valeria valerie vanessa vasily veena venkat vera veronica veronika veronique vicente vicky vicki
victor vijay vikas vikram viktor viktoria vincent vincenzo vinod violeta virginie vishal vivek vivian vivienne vladimir volker wally
walter wanjiru wei wendy werner wesley wilfred wilhelm willem william wilma wojciech wolfgang xavier ximena yael yan yasmin yasmine
yasuhiro yevgeny ying yoko yolanda yosef youssef yui yuki yukiko yulia yuri yusuf yuto yvette yvonne zachary zahra zainab zbigniew
zeynep zhang zoe zofia zoltan zuzana
`);

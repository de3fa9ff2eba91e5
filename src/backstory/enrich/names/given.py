"""Given names: which spellings and short forms are one name, and whether a man's or a woman's.

A line is one name with its forms, folded to plain small letters; an indented line goes on with the one above. Forms of
one line are taken for the same name; a form may stand in several lines ("alex"). Names without other forms follow by
themselves. Collected from the people of twenty years of news, by hand.
"""

from __future__ import annotations

import re

_MEN = """
abdelfattah abdulfattah abdalfattah abdfattah
abdulaziz abdelaziz abdalaziz abdulazeez abdelazeez
abdulkarim abdelkarim
abdullah abdallah abdulla abdalla
abdulrahman abdelrahman abdurrahman abdirahman abdulrahim
adel adil
ahmed ahmad ahmet akhmad akhmed achmed achmad
akira haruki hideki hiroshi junichiro kenji masato naoto shigeru shinzo taro takeshi yasuo yukio yoshiro
albert alberto al bert
alexander alexandr aleksandr alyaksandr aliaksandr oleksandr oleksander alexandre alejandro alessandro
  aleksander alex sasha sandro al
alexei aleksei alexey aleksey alyaksei oleksiy oleksii alexis
ali aly
amin ameen amine
amir ameer emir aamir
andrew andrei andrey andriy andrii andrzej andreas andre andres andrea andy drew
anthony antonio anton antoine antony tony antoni
anwar anouar
arkady arkadi arkadiy
arseniy arseny arsenii
arvind amit anil arun ashok deepak ganesh hari karan krishna lal mahesh manoj mukesh naresh nitish pranab
  prakash rajesh rajnath rakesh ramesh sanjay satish shashi subrahmanyam suresh vikram vinod yogi
asif asef
ayman aiman eymen
aziz azeez
badr bader badar
bashar bachar
benjamin binyamin ben benny beni
bernard bernardo bernhard bernie
bogdan bohdan
boris borys barys
burhanuddin burhanudin
charles carlos carlo karl carl charlie chuck karel karol
christian cristian kristian
christopher chris kristofer christophe cristobal topher
daniel dan danny danilo daniil danylo danielle
david dave davit davyd dawid daoud dawood daud
denis dennis denys dionisio
dmitry dmitri dmitriy dmitrii dimitri dmytro dzmitry dimitry dima
donald don donnie donny
douglas doug
dwayne deandre lebron tyrone jamal malik darius demetrius denzel terrence trayvon freddie eric tamir
ebrahim ibrahim ibraheem abraham avraham brahim ibrahima
edward eduard edvard eduardo ed eddie ted teddy edouard edgardo
emmanuel emanuel manuel
eugene yevgeny evgeny yevgeni evgeni evgeniy yevgeniy eugenio yevhen gene
faisal feisal faysal faycal
farouk faruk farooq
fayez faiz fayiz fayyaz
felix feliks
fethullah fathallah
francis francisco francesco francois franz frank franklin franco frantz frans pancho paco
frederick fred frederic friedrich federico fredrik frederik freddie freddy fritz
gabriel gavriil gabriele gabi
gennady gennadi gennadiy hennadiy
george georgy georgi georgiy georges jorge giorgi giorgio georg yuri yury yuriy yurii iouri jurij juri heorhiy
gerald gerard gerhard gerry jerry gerardo
gregory greg grigory grigori hryhoriy gregor gregorio grzegorz
gulbuddin gulbudin
habib habeeb
hafez hafiz hafeez
haider haydar hayder haidar heydar
hamid hamed hameed
hamza hamzah
harold harry hal
hassan hasan hassane
henry henri enrique heinrich hank hendrik henrik enrico henk heinz
hisham hicham
hosni husni
hugh hugo
hussein husayn hossein hussain husain hussien huseyin hoseyn
igor ihor ihar
ilya ilia illia elias elijah eli ilyas
imran emran
ismail ismael esmail ismaeel esmaeil
ivan john johannes johann jean jan jon juan joao giovanni johan hans ivo ioan ian sean shaun jack jackie
  johnny evan yohannes
jack jacques
jacob jakob jacques jake iakov yakov jakub
jalal celal
jamal gamal jamaal cemal djamal
james jim jimmy jamie diego jaime jaume
jason jayson
javad jawad javed
jeffrey geoffrey jeff geoff
jeremy jeremiah jerry
jerome hieronymus geronimo
joaquin joachim
jose joseph josef giuseppe jozef josip iosif joe joey pepe yosef yusuf youssef yousef yousuf yusef yoosuf
  iosef
julian julius julio giulio jules yulian yuliy
kamal kemal kamel
karim kareem karem
kenneth ken kenny
khaled khalid khaleed
konstantin constantine constantin konstantinos kostyantyn kostas costas
lawrence laurence lorenzo laurent larry lars lourenco
leo leon leonid leonardo leonard leonidas lenny lev
louis luis lewis luiz ludwig luigi lou ludovic
luke lucas luca lukas lukasz luc
mahdi mehdi
mahmoud mahmud mehmood mahmut mahmood
majid majed
mansour mansur mansoor
mark marc marco marcos markus marcus marek marko mario marius
martin martyn marty marcin
masoud massoud masud mesut
matthew matthias mateo matteo matt mateusz matias mathieu matthieu
maurice mauricio maurizio moritz
maxim maksim maksym max maxime maximilian massimo maxwell
michael mike mick mickey michel miguel michele mikael michal mihai mikhail mikheil michail mykhailo mykhaylo
  mihail misha mihailo mikhael miklos
moammar muammar moamer moammer muamar
mohammed muhammad mohamed mohammad muhammed mohamad mohamud muhamad mehmet mohd mamadou mamadu mohammod
  muhammadu
mohsen muhsin mohcine
mosab musab mosaab
moshe moses mousa musa moussa moise
muqtada moqtada
mustafa mostafa moustafa mustapha moustapha
nabil nabeel
nasser naser nasir nasr nacer
nawaz navaz
nicholas nicolas nick nicola nikolai nikolay mykola nicolae nikolaos nikola nikos nico niklas colin klaus
  claus mikalai mikola
nuri nouri noori
oleg oleh aleh
oliver olivier olivia
omar umar omer umer oumar
osama usama oussama ussama
oscar oskar
pavel paul pablo paolo pavlo paulo pawel pauli pal
pervez parvez parwez pervaiz pervaz
peter pyotr piotr petro petr pedro pierre pietro petar pete petros peder per pieter pjotr
philip phillip philippe felipe phil filip
qasem qassem qasim kassem kasem kasim ghasem gassem
rafael raphael rafal raffaele
rafiq rafik
ralph raul raoul rolf
ramzan ramsan ramadan
rashid rachid rasheed
raymond ray ramon raimundo
richard rick ricardo dick rich riccardo ryszard rickie rik
robert bob rob bobby roberto robbie bert rupert
roger rogelio rodger
roman ramon
ronald ron ronnie ronaldo reynold reginald
rudolf rudolph rodolfo rudy rudi
saeed said saied sayed syed sayyid
saif seif saeef
saleh salih salah
salim salem saleem selim
salman suleiman
samir sameer
samuel sam sammy
sebastian sebastien sebastiao
sergei sergey serguei sergej serhiy serhii siarhei serge sergio sergiy serhij
sharif shareef cherif sherif
simon simeon shimon simone semyon
stanislav stanislaw stan
stephen steven steve stefan stephan stephane esteban stefano stepan istvan stevan etienne sven
suleiman sulaiman soleiman sulayman solomon suleyman sleyman
svyatoslav sviatoslav
tariq tarek tareq tarik
terence terry terrence
thaksin taksin
theodore theodor teodoro fyodor fedor ted teddy teo
thomas tom tommy tomas tomasz tommaso toma
timothy tim timofey timo
usman osman uthman othman ousmane
vadim vadym
valery valeri valeriy valerii
vasily vasili vasyl vassily basil
victor viktor vittorio vic
vincent vincenzo vicente vince
vitaly vitali vitaliy vitalii
vladimir volodymyr wladimir uladzimir vladymyr vova volodya vlad wolodymyr
vladislav wladyslaw vladyslav vlad
vyacheslav viacheslav slava
wali vali
walid waleed oualid
walter walt wally
wilhelm william will bill billy guillermo guillaume willem willy liam guglielmo
yahya yehya yahia
yaroslav jaroslav jaroslaw
yasin yassin yassine
yasser yasir yaser
yegor egor
yitzhak isaac itzhak izhak yitzchak
zayed zaid zayd
zia ziya
"""
_MEN_ALONE = """
aaron abbas adam adnan adrian aidan akbar alan aleksandar alfred allan allen alvaro alvin anbal andrej angus
antonis archie arthur artur austin avi avigdor bakir barack barry bashir bassam benedict blake bo boyko brad
bradley brandon brendan brent brett brian bronislaw bruce bruno bryan byron cameron carter cedric chad chase
clarence clark claude clayton cliff clifford clint clive cole conor corey cory craig curtis cyril dale damian
damien darrell darren daryl dean derek desmond dominic doyle duncan dustin dwight dylan earl edgar edi edmund
ehud elliott elmer emile emmerson enda erik ernest ernie ethan evo fernando fidel floyd gareth garrett gary
gavin georgios ghassan gideon gilad gilbert glen glenn goodluck gordon graham grant gustavo guy hamad hamish
harvey hashim hector herbert herman howard hunter ilham ilir imad imre irving isaiah ishmael jair jared jarrod
javier jay jeb jed jens jesse jesus joel joerg jonas jonathan jordan josh joshua juergen jurgen kai keir keith
kelvin kevin khalifa kieran kirk kofi kurt kyle kyriakos lamar lance lech lee lester lindsey lloyd logan lula
lyle lyndon malcolm manmohan marcelo mariano marlon marvin mason mervyn micheal miles milorad milos mitch
mitchell mitt mohan morgan morris naftali narendra nathan nathaniel nayib neal ned neil nelson nestor newt
nigel noah noel norm norman olaf ollanta ollie olof olusegun orlando orrin otto owen pascal pat patrick percy
petteri plamen preston quentin radovan raheel rahm rahul raila rajab rajiv ramush rand randall randy ratko
ravi reed reince rene rex rishi robin rod rodney rodrigo roland romano rory ross roy ruben russ russell rusty
ryan saad saddam sali salvador scott seamus serzh seth shane shaul shawn shehbaz sidney silvio slobodan
spencer sri stanley stuart sunil taras tayyip terrell thabo tiger tigran tobias todd traian travis trent
trevor trey troy tucker tyler uday uhuru uri vaclav vernon vijay viktoras wade warren wayne wendell wesley
wilbur willard winston wolfgang woodrow xavier yair yoav yonatan yoshihide yoweri yves zachary zack zane
zbigniew zoran zuzana
"""
_WOMEN = """
alexandra aleksandra alessandra sandra sasha oleksandra
alice alicia alisa
amanda mandy
amina ameena aminata
anastasia anastasiya nastya anastasiia
angela angelina angel angelika anhela
ann anne anna hannah ana annie anita anya hanna ane anja nancy
barbara barb varvara
beatrice beatriz beatrix
catherine katherine kathryn kate katie kathy cathy ekaterina yekaterina kateryna katarina catalina caterina
  kathleen karin karen katrin katja kay kitty
charlotte carlotta lottie
cherie sherry
christine christina kristina kristin kristen tina chrissy krystyna khrystyna cristina kirsten kirstin chris
  christiane
claudia claudine
condoleezza condi
cynthia cindy
daria darya dasha
deborah debbie debra deb
diana diane dianne
dorothy dorothea dot
elena olena helen helena yelena alena ellen elaine eleni ilona lena helene eleanor eleonora nell
elizabeth elisabeth liz beth betsy lisa eliza bess betty lizzie elisaveta yelizaveta isabel isabella lilibet
  elsa else
emily emilia emma
eva eve ewa yeva
fatima fatma fatemeh fatimah
frances francesca francoise fran
galina halyna
grace gracia
hillary hilary
irina irene iryna irena ira
jacqueline jackie
jane joan jean joanna jeanne joanne janet janice jan jana juana giovanna johanna yana jeanine
jennifer jen jenny
jessica jess jessie
jill gillian
josephine jo
judith judy
julia yulia julie yuliya julian juliana juliet giulia yuliia iuliia
kimberly kim
larisa larysa
laura lauren lori laurie lora
leila layla laila leyla
leslie lesley
linda lynda
louise luisa lois
lucy lucia luz
ludmila lyudmila liudmyla lyudmyla ludmilla
lydia lidia lidiya
madeleine madeline
margaret maggie meg peggy margarita marguerite margot rita greta grethe marge margrethe
maria mary marie mariya marija maryam mariam miriam marina marya molly mia
martha marta
megan meghan
melania melanie
melissa missy
michelle michele mikaela
monica monika monique
nadia nadezhda nadiya nadya
natalia natalie natalya nataliya natasha nataliia
nicole nicola
oksana oxana
olga olha volha helga
pamela pam
patricia pat patty trish patti
paula pauline paulina paola
rachel raquel rahel
rebecca becky
rosa rose rosalind rosie
samantha sam
sarah sara
sofia sophia sophie sofiya zofia sofie
stephanie stefanie steph
susan susanna suzanne sue susie zuzana susana
svetlana sviatlana svitlana lana
tatiana tatyana tetiana tanya
teresa theresa therese
valeria valerie
veronica veronika
victoria viktoria viktoriya vicky
"""
_WOMEN_ALONE = """
abigail aisha alexandria amal amber amy andrea anika annika april arlene ashley audrey aung ayesha bella
benazir bernadette bertha beverly bonnie brenda brianna bridget brigitte camille candace carla carly carmen
carol caroline carolyn casey cecilia celeste celine chelsea cheryl chloe christiana claire clara clare colleen
constance cora courtney crystal dana danielle daphne dariga dawn delia denise dilma dolores donna doris edith
eileen ella ellie erica erika erin esther ethel evelyn farah fiona florence gail georgia geraldine gertrude
gina ginny gloria gwen gwyneth hailey hala hana hazel heather heidi henrietta hope huda huma ida iman imelda
indira ingrid irma isabelle ivana ivanka jacinda jade jasmine jeannette jodi jodie josie joy joyce june kamala
kara karine karla kayleigh keisha kelly kellyanne kelsey kendra kerry khadija kirstjen kristi kylie lara
latoya leah leticia leymah lillian lily loretta lorraine lucille lynn lynne mackenzie maeve magdalena maha
maia maja malala mamata marcia marian marianne marilyn marine marissa marjorie maureen maxine maya megyn
mercedes meredith meryl mildred milena mona nadine naomi nina nirmala noor nora norma nour olive olivia oprah
paige patience pearl penelope penny phyllis polina portia priscilla priyanka rania reem rhonda roberta robyn
rosalyn roxanne ruby ruth sabrina sadie sally salma samia samira sanna selena shannon sharon sheila shelley
sheryl shirin shirley sonia sonya soraya stacey stacy stella stormy suha summer sunny sushma suu sylvia
tabitha tammy tara taylor tiffany tracy trisha tulsi ursula valarie valentina vanessa vera vivian wanda wendy
whitney wilma winnie yasmin yolanda yvette yvonne zahra zainab zara zeinab zhanna zoe
"""


def _groups(lines: str, others: str) -> list[frozenset[str]]:
    together = [frozenset(line.split()) for line in re.split(r"\n(?! )", lines.strip())]
    return together + [frozenset([name]) for name in others.split()]


def _sexes() -> dict[str, str]:
    men = {name for forms in _groups(_MEN, _MEN_ALONE) for name in forms}
    women = {name for forms in _groups(_WOMEN, _WOMEN_ALONE) for name in forms}
    return {name: "x" if name in men & women else "m" if name in men else "f" for name in men | women}


def _numbered() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, forms in enumerate(_groups(_MEN, _MEN_ALONE) + _groups(_WOMEN, _WOMEN_ALONE)):
        for form in forms:
            found.setdefault(form, set()).add(number)
    return {form: frozenset(numbers) for form, numbers in found.items()}


# m, f, or x for a name of both.
SEX: dict[str, str] = _sexes()
GIVEN: dict[str, frozenset[int]] = _numbered()


def same_given(a: str, b: str) -> bool | None:
    """Whether two folded given names are forms of one; None where the table does not know both."""
    one, other = GIVEN.get(a), GIVEN.get(b)
    if a == b:
        return True
    if one is None or other is None:
        return None
    return bool(one & other)

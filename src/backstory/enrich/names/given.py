"""Given names: which spellings and short forms are one name, and whether a man's or a woman's.

A line is one name: f or m (x for both), then its forms, folded to plain small letters. Forms of one line are taken for
the same name; a form may stand in several lines ("alex"). Collected from the people of twenty years of news, by hand.
"""

from __future__ import annotations

_MEN = """
alexander alexandr aleksandr alyaksandr aliaksandr oleksandr oleksander alexandre alejandro alessandro aleksander alex sasha sandro al
alexei aleksei alexey aleksey alyaksei oleksiy oleksii alexis
albert alberto al bert
andrew andrei andrey andriy andrii andrzej andreas andre andres andrea andy drew
anthony antonio anton antoine antony tony antoni
arkady arkadi arkadiy
arseniy arseny arsenii
benjamin binyamin ben benny beni
bernard bernardo bernhard bernie
boris borys barys
bogdan bohdan
charles carlos carlo karl carl charlie chuck karel karol
christopher chris kristofer christophe cristobal topher
christian cristian kristian
daniel dan danny danilo daniil danylo danielle
david dave davit davyd dawid daoud dawood daud
denis dennis denys dionisio
dmitry dmitri dmitriy dmitrii dimitri dmytro dzmitry dimitry dima
donald don donnie donny
douglas doug
edward eduard edvard eduardo ed eddie ted teddy edouard edgardo
emmanuel emanuel manuel
eugene yevgeny evgeny yevgeni evgeni evgeniy yevgeniy eugenio yevhen gene
felix feliks
francis francisco francesco francois franz frank franklin franco frantz frans pancho paco
frederick fred frederic friedrich federico fredrik frederik freddie freddy fritz
gabriel gavriil gabriele gabi
gennady gennadi gennadiy hennadiy
george georgy georgi georgiy georges jorge giorgi giorgio georg yuri yury yuriy yurii iouri jurij juri heorhiy
gerald gerard gerhard gerry jerry gerardo
gregory greg grigory grigori hryhoriy gregor gregorio grzegorz
harold harry hal
henry henri enrique heinrich hank hendrik henrik enrico henk heinz
hugh hugo
igor ihor ihar
ilya ilia illia elias elijah eli ilyas
ivan john johannes johann jean jan jon juan joao giovanni johan hans ivo ioan ian sean shaun jack jackie johnny evan yohannes
jacob jakob jacques jake iakov yakov jakub
jack jacques
james jim jimmy jamie diego jaime jaume
jason jayson
jeffrey geoffrey jeff geoff
jeremy jeremiah jerry
jerome hieronymus geronimo
joaquin joachim
jose joseph josef giuseppe jozef josip iosif joe joey pepe yosef yusuf youssef yousef yousuf yusef yoosuf iosef
julian julius julio giulio jules yulian yuliy
kenneth ken kenny
konstantin constantine constantin konstantinos kostyantyn kostas costas
lawrence laurence lorenzo laurent larry lars lourenco
leo leon leonid leonardo leonard leonidas lenny lev
louis luis lewis luiz ludwig luigi lou ludovic
luke lucas luca lukas lukasz luc
mark marc marco marcos markus marcus marek marko mario marius
martin martyn marty marcin
matthew matthias mateo matteo matt mateusz matias mathieu matthieu
maurice mauricio maurizio moritz
maxim maksim maksym max maxime maximilian massimo maxwell
mehmet
michael mike mick mickey michel miguel michele mikael michal mihai mikhail mikheil michail mykhailo mykhaylo mihail misha mihail mihailo mikhael miklos
nicholas nicolas nick nicola nikolai nikolay mykola nicolae nikolaos nikola nikos nico niklas colin klaus claus mikalai mikola
oleg oleh aleh
oliver olivier olivia
oscar oskar
pavel paul pablo paolo pavlo paulo pawel pauli pal
peter pyotr piotr petro petr pedro pierre pietro petar pete petros peder per pieter pjotr
philip phillip philippe felipe phil filip
rafael raphael rafal raffaele
ralph raul raoul rolf
raymond ray ramon raimundo
richard rick ricardo dick rich riccardo ryszard rickie rik
robert bob rob bobby roberto robbie bert rupert
roger rogelio rodger
roman ramon
ronald ron ronnie ronaldo reynold reginald
rudolf rudolph rodolfo rudy rudi
samuel sam sammy
sebastian sebastien sebastiao
sergei sergey serguei sergej serhiy serhii siarhei serge sergio sergiy serhij
simon simeon shimon simone semyon
stanislav stanislaw stan
stephen steven steve stefan stephan stephane esteban stefano stepan istvan stevan etienne sven
svyatoslav sviatoslav
terence terry terrence
theodore theodor teodoro fyodor fedor ted teddy teo
thomas tom tommy tomas tomasz tommaso toma
timothy tim timofey timo
vadim vadym
valery valeri valeriy valerii valery
vasily vasili vasyl vassily basil
victor viktor vittorio vic
vincent vincenzo vicente vince
vitaly vitali vitaliy vitalii
vladimir volodymyr wladimir uladzimir vladymyr vova volodya vlad wolodymyr
vladislav wladyslaw vladyslav vlad
vyacheslav viacheslav slava
walter walt wally
wilhelm william will bill billy guillermo guillaume willem willy liam guglielmo
yaroslav jaroslav jaroslaw
yegor egor
zbigniew
abbas
abdulaziz abdelaziz abdalaziz abdulazeez abdelazeez
abdelfattah abdulfattah abdalfattah abdfattah
abdulkarim abdelkarim
abdullah abdallah abdulla abdalla
abdulrahman abdelrahman abdurrahman abdirahman abdulrahim
adel adil
adnan
ahmed ahmad ahmet akhmad akhmed achmed achmad
akbar
ali aly
amin ameen amine
amir ameer emir aamir
anwar anouar
asif asef
ayman aiman eymen
aziz azeez
badr bader badar
bashar bachar
bassam
burhanuddin burhanudin
ebrahim ibrahim ibraheem abraham avraham brahim ibrahima
ehud
faisal feisal faysal faycal
farouk faruk farooq
fayez faiz fayiz fayyaz
fethullah fathallah
ghassan
gulbuddin gulbudin
habib habeeb
hafez hafiz hafeez
haider haydar hayder haidar heydar
hamad
hamid hamed hameed
hamza hamzah
hassan hasan hassane
hisham hicham
hosni husni
hussein husayn hossein hussain husain hussien huseyin hoseyn
ilham
imad
imran emran
ismail ismael esmail ismaeel esmaeil
jalal celal
jamal gamal jamaal cemal djamal
javad jawad javed
kamal kemal kamel
karim kareem karem
khaled khalid khaleed
khalifa
mahdi mehdi
mahmoud mahmud mehmood mahmut mahmood
majid majed
mansour mansur mansoor
masoud massoud masud mesut
moammar muammar moamer moammer muamar
mohammed muhammad mohamed mohammad muhammed mohamad mohamud muhamad mehmet mohd mamadou mamadu mohammod muhammadu
mohsen muhsin mohcine
mosab musab mosaab
moshe moses mousa musa moussa moise
muqtada moqtada
mustafa mostafa moustafa mustapha moustapha
nabil nabeel
nasser naser nasir nasr nacer
nawaz navaz
nuri nouri noori
omar umar omer umer oumar
osama usama oussama ussama
pervez parvez parwez pervaiz pervaz
qasem qassem qasim kassem kasem kasim ghasem gassem
rafiq rafik
raheel
rajab
ramzan ramsan ramadan
rashid rachid rasheed
saad
saddam
saeed said saied sayed syed sayyid
saif seif saeef
saleh salih salah
salim salem saleem selim
salman suleiman
samir sameer
sharif shareef cherif sherif
shimon
suleiman sulaiman soleiman sulayman solomon suleyman süleyman
tariq tarek tareq tarik
thaksin taksin
usman osman uthman othman ousmane
walid waleed oualid
wali vali
yahya yehya yahia
yasser yasir yaser
yasin yassin yassine
yitzhak isaac itzhak izhak yitzchak
zayed zaid zayd
zia ziya
aaron adam adrian aidan alan alfred allan allen alvin angus archie arthur austin avi avigdor barack barry bashir benedict blake bo bobby brad bradley brandon brendan brent brett brian bruce bruno bryan byron cameron carter cedric chad chase clarence clark claude clayton cliff clifford clint clive cole conor corey cory craig curtis cyril dale damian damien darren darrell daryl dean derek desmond dominic doyle duncan dustin dwayne dwight dylan earl edgar edmund elliott elmer emile eric erik ernest ernie ethan evan fidel floyd fernando gareth garrett gary gavin gideon gilad gilbert glen glenn gordon graham grant guy hamish harvey hector herbert herman howard hunter imre irving isaiah ishmael jared jarrod javier jay jed jens jeremy jesse jesus joel joerg jonas jonathan jordan joshua josh juergen jurgen kai keir keith kelvin kevin kieran kirk kofi kurt kyle lamar lance lech lee lester lindsey lloyd logan lyle lyndon malcolm marlon marvin mason matteo mervyn miles milos mitch mitchell mitt mohan morgan morris naftali narendra nathan nathaniel neal ned neil nelson newt nigel noah noel norman norm nuri olaf olof ollie orlando orrin otto owen patrick pat pascal percy petteri preston quentin rahm rahul rajiv ralph randall randy rand ravi reed rene rex rishi robin rod rodney rodrigo roland rory ross roy ruben russell russ rusty ryan salvador scott seamus serzh seth shane shaul shawn shehbaz shinzo sidney silvio slobodan spencer sri stanley stuart sunil taras tareq tayyip terrell tiger tigran tobias todd tom travis trent trevor trey troy tucker tyler uday uri vaclav vernon viktoras vijay wade warren wayne wendell wesley wilbur willard winston wolfgang woodrow xavier yair yoav yoshihide yonatan yves zachary zack zane jeb reince rex marty narendra manmohan yoweri paul raila uhuru jacob thabo cyril muhammadu olusegun goodluck robert emmerson lula jair nayib hugo evo rafael gustavo nestor alvaro ollanta alan sebastian enrique vicente felipe andres mariano pedro jose artur aníbal marcelo silvio matteo romano giuseppe enrico mario alexis kyriakos antonis georgios gerry enda leo micheal simon boyko plamen traian klaus victor viktor donald mateusz jaroslaw lech bronislaw andrzej petr milos andrej robert zuzana ratko radovan hashim ramush aleksandar milorad bakir ilir edi sali zoran nikola
dwayne deandre lebron tyrone jamal malik darius demetrius terrence trayvon freddie eric tamir
akira haruki hideki hiroshi junichiro kenji masato naoto shigeru shinzo taro takeshi yasuo yukio yoshiro
arvind amit anil arun ashok deepak ganesh hari karan krishna lal mahesh manoj mukesh naresh nitish pranab prakash rajesh rajnath rakesh ramesh sanjay satish shashi subrahmanyam suresh vikram vinod yogi
"""
_WOMEN = """
alexandra aleksandra alessandra sandra sasha oleksandra
alice alicia alisa
amanda mandy
amina ameena aminata
anastasia anastasiya nastya anastasiia
andrea
angela angelina angel angelika anhela
ann anne anna hannah ana annie anita anya hanna ane anja nancy
barbara barb varvara
beatrice beatriz beatrix
benazir
brenda
catherine katherine kathryn kate katie kathy cathy ekaterina yekaterina kateryna katarina catalina caterina kathleen karin karen katrin katja kay kitty
charlotte carlotta lottie
cherie sherry
christine christina kristina kristin kristen tina chrissy krystyna khrystyna cristina kirsten kirstin chris christiane
claudia claudine
condoleezza condi
cynthia cindy
daria darya dasha
deborah debbie debra deb
diana diane dianne
dilma
dorothy dorothea dot
elena olena helen helena yelena alena ellen elaine eleni ilona lena helene eleanor eleonora nell
elizabeth elisabeth liz beth betsy lisa eliza bess betty lizzie elisaveta yelizaveta isabel isabella lilibet elsa else
emily emilia emma
eva eve ewa yeva
evelyn
fatima fatma fatemeh fatimah
frances francesca francoise fran
galina halyna
gloria
grace gracia
hillary hilary
indira
ingrid
irina irene iryna irena ira
isabelle
jacqueline jackie
jane joan jean joanna jeanne joanne janet janice jan jana juana giovanna johanna yana jeanine
jennifer jen jenny
jessica jess jessie
jill gillian
josephine jo
judith judy
julia yulia julie yuliya julian juliana juliet giulia yuliia iuliia
kamala
kimberly kim
larisa larysa
laura lauren lori laurie lora
leila layla laila leyla
leslie lesley
linda lynda
louise luisa lois
ludmila lyudmila liudmyla lyudmyla ludmilla
lucy lucia luz
lydia lidia lidiya
madeleine madeline
magdalena
margaret maggie meg peggy margarita marguerite margot rita greta grethe marge margrethe
maria mary marie mariya marija maryam mariam miriam marina marya molly mia
marine
martha marta
megan meghan
melania melanie
melissa missy
michelle michele mikaela
monica monika monique
nadia nadezhda nadiya nadya
natalia natalie natalya nataliya natasha nataliia
nicole nicola
nina
olga olha volha helga
oksana oxana
pamela pam
patricia pat patty trish patti
paula pauline paulina paola
polina
rachel raquel rahel
rebecca becky
rosa rose rosalind rosie
ruth
samantha sam
sarah sara
sofia sophia sophie sofiya zofia sofie
stephanie stefanie steph
susan susanna suzanne sue susie zuzana susana
svetlana sviatlana svitlana lana
tatiana tatyana tetiana tanya
teresa theresa therese
valentina
valeria valerie
vera
veronica veronika
victoria viktoria viktoriya vicky
yekaterina
zhanna
abigail aisha alexandria amal amber amy anika annika april arlene ashley audrey aung bella bernadette bertha beverly bonnie brianna bridget brigitte camille candace carla carly carmen carol caroline carolyn casey cecilia celeste celine chelsea cheryl chloe christiana clara claire clare colleen constance cora courtney crystal dana danielle daphne dariga dawn debra delia denise dolores donna doris edith eileen ella ellie erica erika erin esther ethel fiona florence gail georgia geraldine gertrude gina ginny greta gwen gwyneth hailey hazel heather heidi henrietta hope huma ida imelda irma ivana ivanka jacinda jade jasmine jean jeannette jodi jodie josie joy joyce june kara karine karla kayleigh keisha kelly kellyanne kelsey kendra kerry kirstjen kristi kylie lara latoya leah leticia lillian lily loretta lorraine lucille lynn lynne mackenzie maeve maia maja malala marcia marian marianne marilyn marissa marjorie maureen maxine maya megyn mercedes meredith meryl michele mildred milena mona nadine nancy naomi natasha nell nora norma olive olivia oprah paige patience pearl penelope penny phyllis portia priscilla priyanka rhonda roberta robyn rosalyn roxanne ruby sabrina sadie salma sally samira sanna selena shannon sharon sheila shelley sheryl shirley sonia sonya stacey stacy stella stormy summer sunny suu sylvia tabitha tammy tara taylor tiffany tracy trisha tulsi ursula valarie vanessa vivian wanda wendy whitney wilma winnie yolanda yvette yvonne zara zoe sushma mamata sonia priyanka nirmala ayesha farah hala hana huda iman khadija leymah maha mariam nour noor rania reem salma samia shirin soraya suha yasmin zahra zainab zeinab
"""


def _read(lines: str, sex: str) -> tuple[list[tuple[str, frozenset[str]]], dict[str, str]]:
    groups: list[tuple[str, frozenset[str]]] = []
    sexes: dict[str, str] = {}
    for line in lines.strip().splitlines():
        names = line.split()
        loose = len(names) > 30
        groups.extend((sex, frozenset([name])) for name in names) if loose else groups.append((sex, frozenset(names)))
        sexes.update(dict.fromkeys(names, sex))
    return groups, sexes


_M_GROUPS, _M = _read(_MEN, "m")
_F_GROUPS, _F = _read(_WOMEN, "f")
GIVEN: dict[str, frozenset[int]] = {}
for _number, (_, _forms) in enumerate(_M_GROUPS + _F_GROUPS):
    for _form in _forms:
        GIVEN[_form] = GIVEN.get(_form, frozenset()) | {_number}
SEX: dict[str, str] = {name: "x" if name in _M and name in _F else _M.get(name) or _F[name] for name in {**_M, **_F}}


def same_given(a: str, b: str) -> bool | None:
    """Whether two folded given names are forms of one; None where the table knows not both."""
    one, other = GIVEN.get(a), GIVEN.get(b)
    if a == b:
        return True
    if one is None or other is None:
        return None
    return bool(one & other)

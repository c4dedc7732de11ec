-- words that moderators prepare together; ids up to 100 came with the site
create sequence prepared_reply_seq start with 151 increment by 50;
create table prepared_reply (
    id          bigint        not null primary key,
    reason_code varchar(30)   not null,
    language    varchar(20)   not null,
    name        varchar(80)   not null,
    text        varchar(2000) not null,
    offered     boolean       not null,
    version     integer       not null
);

create sequence reply_change_seq start with 1 increment by 50;
create table reply_change (
    id       bigint        not null primary key,
    reply_id bigint        not null references prepared_reply (id),
    by_id    bigint        not null references member (id),
    at       timestamp(6) with time zone not null,
    was      varchar(2200) not null,
    became   varchar(2200) not null
);
create index reply_change_reply on reply_change (reply_id, at);

insert into prepared_reply (id, reason_code, language, name, text, offered, version) values
(1, 'PERSONAL_DATA', 'ENGLISH', 'Contact details', 'Hello {name}, there is a number or an address in your words that a stranger could use to find somebody. I left it out, so that only people you choose can reach you. Everything else stands as you wrote it.', true, 0),
(2, 'PERSONAL_DATA', 'SPANISH', 'Datos de contacto', 'Hola, {name}: en tus palabras hay un número o una dirección con los que alguien desconocido podría encontrar a una persona. Lo he quitado para que solo te alcance quien tú elijas. Todo lo demás sigue como lo escribiste.', true, 0),
(3, 'ADVERTISING', 'ENGLISH', 'Selling something', 'Hello {name}, this reads as if something were for sale. We keep this place free of that, because people here are tired and easy to talk into things. You are welcome to tell what helped you, without where to buy it.', true, 0),
(4, 'ADVERTISING', 'SPANISH', 'Venta', 'Hola, {name}: esto suena a que algo se vende. Aquí no lo permitimos, porque muchas personas están cansadas y es fácil convencerlas. Puedes contar qué te ayudó a ti, sin decir dónde se compra.', true, 0),
(5, 'HARMFUL_ADVICE', 'ENGLISH', 'Leaving a treatment', 'Hello {name}, somebody could read this as advice to leave or change a treatment. Please tell it as what you did yourself, and say that each of us should ask the people who treat her first.', true, 0),
(6, 'HARMFUL_ADVICE', 'SPANISH', 'Dejar un tratamiento', 'Hola, {name}: alguien podría leer esto como un consejo para dejar o cambiar un tratamiento. Cuéntalo como lo que hiciste tú y di que cada una pregunte antes a quienes la tratan.', true, 0),
(7, 'UNKIND', 'ENGLISH', 'Hurtful words', 'Hello {name}, some of these words will hurt the person they are about. I know that it can be a hard day. Please say what you mean without judging her; then it can stand.', true, 0),
(8, 'UNKIND', 'SPANISH', 'Palabras que hieren', 'Hola, {name}: algunas de estas palabras van a herir a la persona de la que hablan. Sé que puede ser un día difícil. Di lo que quieres decir sin juzgarla y podrá quedarse.', true, 0),
(9, 'OFF_TOPIC', 'ENGLISH', 'Belongs elsewhere', 'Hello {name}, what you write matters, and in this place people will not find it. It stands where it is answered more easily now; old links lead there.', true, 0),
(10, 'OFF_TOPIC', 'SPANISH', 'Va en otro lugar', 'Hola, {name}: lo que escribes importa y en este lugar no lo van a encontrar. Ahora está donde es más fácil responder; los enlaces antiguos llevan allí.', true, 0),
(11, 'NOT_YOURS_TO_TELL', 'ENGLISH', 'Somebody else''s story', 'Hello {name}, this tells something about another person that is hers to tell. Please tell your own part of it; that part is yours and welcome.', true, 0),
(12, 'NOT_YOURS_TO_TELL', 'SPANISH', 'La historia de otra persona', 'Hola, {name}: esto cuenta algo de otra persona que le toca contar a ella. Cuenta tu propia parte; esa es tuya y es bienvenida.', true, 0),
(13, 'GRAPHIC', 'ENGLISH', 'Hard details', 'Hello {name}, there are details in this that are hard to read without warning. With a content note above it each reader can choose when to read.', true, 0),
(14, 'GRAPHIC', 'SPANISH', 'Detalles duros', 'Hola, {name}: aquí hay detalles duros de leer sin aviso. Con una nota de contenido encima, cada persona puede elegir cuándo leerlos.', true, 0),
(15, 'DUPLICATE', 'ENGLISH', 'Said already', 'Hello {name}, the same words stand elsewhere already. We keep them once, so that the answers come together in one place.', true, 0),
(16, 'DUPLICATE', 'SPANISH', 'Ya está dicho', 'Hola, {name}: las mismas palabras ya están en otro lugar. Las guardamos una vez para que las respuestas se reúnan en un solo sitio.', true, 0),
(17, 'OTHER', 'ENGLISH', 'Please look again', 'Hello {name}, please look at this once more: ', true, 0),
(18, 'OTHER', 'SPANISH', 'Míralo otra vez', 'Hola, {name}: mira esto otra vez, por favor: ', true, 0);

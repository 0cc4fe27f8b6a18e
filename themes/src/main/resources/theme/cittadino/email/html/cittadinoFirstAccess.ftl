<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/cittadinoFirstAccess.ftl"></@mail.emailLayout>

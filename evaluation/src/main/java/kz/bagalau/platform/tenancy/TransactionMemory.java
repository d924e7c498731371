package kz.bagalau.platform.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/**
 * What a transaction has found out already, so that the steps of one piece of work do not ask the database the same
 * again. It ends with the transaction, and belongs to one council as the transaction does. Whoever writes what is
 * remembered here forgets it.
 */
@ApplicationScoped
public class TransactionMemory {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** The answer to the question of this name: remembered, or asked now. The name says the type of the answer. */
    @SuppressWarnings("unchecked")
    public <T> T remember(Object name, Supplier<T> question) {
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            return question.get();
        }
        T known = (T) transaction.getResource(name);
        if (known == null) {
            known = question.get();
            transaction.putResource(name, known);
        }
        return known;
    }

    /** The answer has become another one. */
    public void forget(Object name) {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.putResource(name, null);
        }
    }
}
